# /// variant
# exercise = "buy_apples"
# mistakes = ["tax_taken_for_a_rate"]
# ///
def buy_apples(apple, apple_num, tax):
    m1, m2 = MulLayer(), MulLayer()
    price = m2.forward(m1.forward(apple, apple_num), 1 + tax)
    da, dtax = m2.backward(1)
    dapple, dapple_num = m1.backward(da)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
