# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["orange_gradients_exchanged"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1, m2, m3, a = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    p1 = m1.forward(apple_num, apple)
    p2 = m2.forward(orange, orange_num)
    s = a.forward(p1, p2)
    price = m3.forward(tax, s)

    dtax, ds = m3.backward(1)
    d1, d2 = a.backward(ds)
    dapple_num, dapple = m1.backward(d1)
    dorange_num, dorange = m2.backward(d2)
    res = {}
    res["price"] = price
    res["dapple_num"], res["dapple"] = dapple_num, dapple
    res["dorange"], res["dorange_num"] = dorange, dorange_num
    res["dtax"] = dtax
    return res
