# /// variant
# exercise = "buy_apples"
# mistakes = ["The two results of the apple layer's backward are taken in the wrong order, so dapple and dapple_num are exchanged.", "The backward pass begins with price instead of 1."]
# ///
def buy_apples(apple, apple_num, tax):
    layer1 = MulLayer()
    layer2 = MulLayer()
    사과값 = layer1.forward(apple, apple_num)
    price = layer2.forward(사과값, tax)
    d사과값, dtax = layer2.backward(price)
    dapple_num, dapple = layer1.backward(d사과값)
    result = {}
    result["price"] = price
    result["dapple"] = dapple
    result["dapple_num"] = dapple_num
    result["dtax"] = dtax
    return result
