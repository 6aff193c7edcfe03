# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["relation:keys_missing"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1, m2, m3, a = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    p1 = m1.forward(apple, apple_num)
    p2 = m2.forward(orange, orange_num)
    price = m3.forward(a.forward(p1, p2), tax)
    dp, dtax = m3.backward(1)
    dp1, dp2 = a.backward(dp)
    dapple, dapple_num = m1.backward(dp1)
    dorange, dorange_num = m2.backward(dp2)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dorange": dorange, "dorange_num": dorange_num}
