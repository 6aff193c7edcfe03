# /// variant
# exercise = "buy_apples"
# mistakes = ["The layers are the class MulLayer itself, not objects of it, because the parentheses are missing"]
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer
    mul_tax_layer = MulLayer

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    result = {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
    return result
