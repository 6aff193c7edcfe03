# /// variant
# exercise = "buy_apples"
# mistakes = ["One layer is used for both products, so its memory is overwritten", "A key is written dapplenum"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    layer = MulLayer()
    price = layer.forward(layer.forward(apple, apple_num), tax)
    dprice = 1
    dapple_price, dtax = layer.backward(dprice)
    dapple, dapple_num = layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapplenum": dapple_num, "dtax": dtax}
