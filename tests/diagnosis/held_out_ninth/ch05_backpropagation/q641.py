# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["Four fruit values are given to a layer that takes two"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul = MulLayer()
    mul_tax = MulLayer()
    all_price = mul.forward(apple, apple_num, orange, orange_num)
    price = mul_tax.forward(all_price, tax)
    dall_price, dtax = mul_tax.backward(1)
    dapple, dapple_num, dorange, dorange_num = mul.backward(dall_price)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
