# /// variant
# exercise = "buy_apples"
# mistakes = ["price_and_number_gradients_exchanged"]
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple = MulLayer()
    mul_tax = MulLayer()
    price = mul_tax.forward(mul_apple.forward(apple, apple_num), tax)
    dapple_price, dtax = mul_tax.backward(1)
    dapple_num, dapple = mul_apple.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
