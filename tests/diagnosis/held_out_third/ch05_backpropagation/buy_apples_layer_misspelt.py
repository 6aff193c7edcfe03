# /// variant
# exercise = "buy_apples"
# mistakes = ["exception:undefined_name"]
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple, mul_tax = MultLayer(), MultLayer()
    price = mul_tax.forward(mul_apple.forward(apple, apple_num), tax)
    dtotal, dtax = mul_tax.backward(1)
    dapple, dapple_num = mul_apple.backward(dtotal)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
