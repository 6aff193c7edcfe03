# /// variant
# exercise = "buy_apples"
# mistakes = ["The layer for the tax is the class MulLayer itself, without brackets, so its forward lacks an argument (TypeError)."]
# ///
def buy_apples(apple, apple_num, tax):
    apples = MulLayer()
    taxes = MulLayer
    price = taxes.forward(apples.forward(apple, apple_num), tax)
    d, dtax = taxes.backward(1)
    dapple, dapple_num = apples.backward(d)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
