# /// variant
# exercise = "buy_apples"
# mistakes = ["One single MulLayer is used for both products, so that the second forward overwrites what the first remembered."]
# ///
def buy_apples(apple, apple_num, tax):
    mul = MulLayer()
    apple_price = mul.forward(apple, apple_num)
    price = mul.forward(apple_price, tax)
    dapple_price, dtax = mul.backward(1)
    dapple, dapple_num = mul.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
