# /// variant
# exercise = "buy_apples"
# mistakes = ["tax_taken_for_a_rate", "price_and_number_gradients_exchanged"]
# says = "The tax is added to the price as 1 + tax; dapple and dapple_num are exchanged"
# ///
def buy_apples(apple, apple_num, tax):
    m1, m2 = MulLayer(), MulLayer()
    사과값 = m1.forward(apple, apple_num)
    price = m2.forward(사과값, 1 + tax)
    d, dtax = m2.backward(1)
    dapple_num, dapple = m1.backward(d)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
