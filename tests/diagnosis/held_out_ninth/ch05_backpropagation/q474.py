# /// variant
# exercise = "buy_apples"
# mistakes = ["The tax is added to 1 although it is already a factor"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    gop1, gop2 = MulLayer(), MulLayer()
    tax = 1 + tax
    sagwa = gop1.forward(apple, apple_num)
    price = gop2.forward(sagwa, tax)
    dsagwa, dtax = gop2.backward(1)
    dapple, dapple_num = gop1.backward(dsagwa)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)
