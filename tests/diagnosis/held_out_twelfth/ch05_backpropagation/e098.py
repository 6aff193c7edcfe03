# /// variant
# exercise = "buy_apples"
# mistakes = ["The backward pass starts with dprice = price instead of 1", "dapple and dapple_num are taken from backward in the wrong order and so are swapped"]
# ///
def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    # forward
    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    # backward
    dprice = price  # 마지막 출력
    dapple_price, dtax = mul_tax_layer.backward(dprice)
    dapple_num, dapple = mul_apple_layer.backward(dapple_price)

    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
