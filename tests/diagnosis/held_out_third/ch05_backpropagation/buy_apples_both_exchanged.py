# /// variant
# exercise = "buy_apples"
# mistakes = ["price_and_number_gradients_exchanged", "tax_gradients_exchanged"]
# ///
def buy_apples(apple, apple_num, tax):
    first, second = MulLayer(), MulLayer()
    price = second.forward(first.forward(apple, apple_num), tax)
    dtax, dtotal = second.backward(1)
    dapple_num, dapple = first.backward(dtotal)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
