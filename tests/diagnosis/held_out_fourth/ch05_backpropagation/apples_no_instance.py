# /// variant
# exercise = "buy_apples"
# mistakes = ["The class is used without making an object of it"]
# ///
def buy_apples(apple, apple_num, tax):
    layer1 = MulLayer
    layer2 = MulLayer
    p = layer1.forward(apple, apple_num)
    price = layer2.forward(p, tax)
    dp, dtax = layer2.backward(1)
    dapple, dapple_num = layer1.backward(dp)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
