# /// variant
# exercise = "buy_apples"
# mistakes = ["apple_layer_starts_from_one"]
# says = "The apple layer also gets 1 in place of the gradient of the tax layer"
# ///
def buy_apples(apple, apple_num, tax):
    a = MulLayer()
    t = MulLayer()
    price = t.forward(a.forward(apple, apple_num), tax)
    _, dtax = t.backward(1)
    dapple, dapple_num = a.backward(1)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)
