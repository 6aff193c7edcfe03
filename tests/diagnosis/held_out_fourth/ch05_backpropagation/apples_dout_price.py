# /// variant
# exercise = "buy_apples"
# mistakes = ["starts_from_the_price"]
# says = "The backward pass starts from price in place of 1"
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple = MulLayer()
    mul_tax = MulLayer()
    apple_price = mul_apple.forward(apple, apple_num)
    price = mul_tax.forward(apple_price, tax)
    dapple_price, dtax = mul_tax.backward(price)
    dapple, dapple_num = mul_apple.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
