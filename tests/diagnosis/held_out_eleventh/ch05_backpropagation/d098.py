# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The layers are passed backward in the order of the forward pass, so dapple_price is used before add_layer.backward has given it a value"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)
    dapple_price, dorange_price = add_layer.backward(dall_price)
    dall_price, dtax = mul_tax_layer.backward(1)

    result = {}
    result["price"] = price
    result["dapple_num"] = dapple_num
    result["dapple"] = dapple
    result["dorange"] = dorange
    result["dorange_num"] = dorange_num
    result["dtax"] = dtax
    return result
