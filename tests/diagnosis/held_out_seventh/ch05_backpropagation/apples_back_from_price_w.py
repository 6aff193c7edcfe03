# /// variant
# exercise = "buy_apples"
# mistakes = ["starts_from_the_price"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul1, mul2 = MulLayer(), MulLayer()
    a = mul1.forward(apple, apple_num)
    price = mul2.forward(a, tax)
    da, dtax = mul2.backward(price)
    dapple, dnum = mul1.backward(da)
    return dict(price=price, dapple=dapple, dapple_num=dnum, dtax=dtax)
