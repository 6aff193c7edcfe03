# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["One and the same MulLayer is used for apples and for oranges, so the kept values of the apples are overwritten."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul = MulLayer()
    add = AddLayer()
    tax_layer = MulLayer()
    apple_price = mul.forward(apple, apple_num)
    orange_price = mul.forward(orange, orange_num)
    all_price = add.forward(apple_price, orange_price)
    price = tax_layer.forward(all_price, tax)
    dall_price, dtax = tax_layer.backward(1)
    dapple_price, dorange_price = add.backward(dall_price)
    dorange, dorange_num = mul.backward(dorange_price)
    dapple, dapple_num = mul.backward(dapple_price)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
