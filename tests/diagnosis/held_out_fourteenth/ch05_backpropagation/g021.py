# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The layers are kept as the class MulLayer without parentheses, so that forward lacks an argument and a TypeError is raised."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    apple_layer = MulLayer
    orange_layer = MulLayer
    add_layer = AddLayer
    tax_layer = MulLayer
    a = apple_layer.forward(apple, apple_num)
    o = orange_layer.forward(orange, orange_num)
    s = add_layer.forward(a, o)
    price = tax_layer.forward(s, tax)
    ds, dtax = tax_layer.backward(1)
    da, do = add_layer.backward(ds)
    dorange, dorange_num = orange_layer.backward(do)
    dapple, dapple_num = apple_layer.backward(da)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
