# /// variant
# exercise = "buy_apples"
# mistakes = ["layers_visited_forwards"]
# ///
def buy_apples(apple, apple_num, tax):
    layer1, layer2 = MulLayer(), MulLayer()
    apple_price = layer1.forward(apple, apple_num)
    price = layer2.forward(apple_price, tax)
    d = layer1.backward(1)
    dapple, dapple_num = layer2.backward(d)
    dtax = apple_price
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
