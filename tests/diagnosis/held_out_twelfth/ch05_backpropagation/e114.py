# /// variant
# exercise = "buy_apples"
# mistakes = ["One MulLayer object serves for both products, so the inputs of the first are overwritten and dapple and dapple_num are wrong"]
# ///
def buy_apples(apple, apple_num, tax):
    mul = MulLayer()
    apple_price = mul.forward(apple, apple_num)
    price = mul.forward(apple_price, tax)

    grads = mul.backward(1)
    dapple_price = grads[0]
    dtax = grads[1]
    grads = mul.backward(dapple_price)
    result = {}
    result["price"] = price
    result["dapple"] = grads[0]
    result["dapple_num"] = grads[1]
    result["dtax"] = dtax
    return result
