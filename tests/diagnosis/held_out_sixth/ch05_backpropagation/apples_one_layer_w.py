# /// variant
# exercise = "buy_apples"
# mistakes = ["one_layer_for_both_products"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    layer = MulLayer()
    apple_price = layer.forward(apple, apple_num)
    price = layer.forward(apple_price, tax)
    dapple_price, dtax = layer.backward(1)
    dapple, dapple_num = layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
