# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The price is cut to an integer"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1, m2, m3, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    apple_price = m1.forward(apple, apple_num)
    orange_price = m2.forward(orange, orange_num)
    all_price = add.forward(apple_price, orange_price)
    price = m3.forward(all_price, tax)

    dall, dtax = m3.backward(1)
    dapple_price, dorange_price = add.backward(dall)
    dorange, dorange_num = m2.backward(dorange_price)
    dapple, dapple_num = m1.backward(dapple_price)
    return {"price": int(price), "dapple_num": dapple_num, "dapple": dapple,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
