# /// variant
# exercise = "buy_apples"
# mistakes = ["code:class_not_called"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    apple_layer = MulLayer
    tax_layer = MulLayer
    apple_price = apple_layer.forward(apple, apple_num)
    price = tax_layer.forward(apple_price, tax)
    dapple_price, dtax = tax_layer.backward(1)
    dapple, dapple_num = apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
