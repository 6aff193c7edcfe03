# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The backward pass of the apples begins with 1 instead of the gradient that comes back through the tax.", "The dictionary uses d_orange_num, a name that was never set, and a NameError is raised."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1, m2, m3, plus = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    price = m3.forward(plus.forward(m1.forward(apple, apple_num), m2.forward(orange, orange_num)), tax)
    dsum, dtax = m3.backward(1)
    d1, d2 = plus.backward(dsum)
    dapple, dapple_num = m1.backward(1)
    dorange, dorange_num = m2.backward(d2)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": d_orange_num,
        "dtax": dtax,
    }
