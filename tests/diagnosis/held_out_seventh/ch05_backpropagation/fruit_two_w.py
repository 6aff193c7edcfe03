# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["fruits_multiplied_together", "The results are unpacked so that the orange and its number are exchanged"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    la, lo, lt = MulLayer(), MulLayer(), MulLayer()
    join = MulLayer()
    pa = la.forward(apple, apple_num)
    po = lo.forward(orange, orange_num)
    s = join.forward(pa, po)
    price = lt.forward(s, tax)
    ds, dtax = lt.backward(1)
    dpa, dpo = join.backward(ds)
    dapple, dapple_num = la.backward(dpa)
    dorange_num, dorange = lo.backward(dpo)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple, "dorange": dorange,
            "dorange_num": dorange_num, "dtax": dtax}
