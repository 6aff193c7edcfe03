# /// variant
# exercise = "buy_apples"
# mistakes = ["Calls backward of the tax layer without dout, a missing argument: TypeError."]
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward()
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)

    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
