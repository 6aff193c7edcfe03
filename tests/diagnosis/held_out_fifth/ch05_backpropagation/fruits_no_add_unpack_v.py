# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The two results of the backward of the addition are not taken apart, so a pair goes on into the next layers"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    a, o, plus, t = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    price = t.forward(plus.forward(a.forward(apple, apple_num), o.forward(orange, orange_num)), tax)
    d, dtax = t.backward(1.0)
    d = plus.backward(d)
    dapple, dapple_num = a.backward(d)
    dorange, dorange_num = o.backward(d)
    return {
        "price": price,
        "dapple": dapple,
        "dapple_num": dapple_num,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
