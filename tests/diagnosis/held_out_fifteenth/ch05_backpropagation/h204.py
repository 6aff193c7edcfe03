# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["Passes both prices to the addition layer as one list instead of two arguments: TypeError, y is missing."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    a = MulLayer()
    o = MulLayer()
    s = AddLayer()
    t = MulLayer()
    total = s.forward([a.forward(apple, apple_num), o.forward(orange, orange_num)])
    price = t.forward(total, tax)
    back = t.backward(1.0)
    d1, d2 = s.backward(back[0])
    da = a.backward(d1)
    do = o.backward(d2)
    return {"price": price, "dapple": da[0], "dapple_num": da[1], "dorange": do[0], "dorange_num": do[1], "dtax": back[1]}
