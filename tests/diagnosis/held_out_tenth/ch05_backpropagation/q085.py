# /// variant
# exercise = "buy_apples"
# mistakes = ["The methods are called on the class without an object"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    apple_price = MulLayer.forward(apple, apple_num)
    price = MulLayer.forward(apple_price, tax)
    dapple_price, dtax = MulLayer.backward(1)
    dapple, dapple_num = MulLayer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
