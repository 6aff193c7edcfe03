# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The two values that backward returns are unpacked into three names"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    apple_layer = MulLayer()
    orange_layer = MulLayer()
    sum_layer = AddLayer()
    tax_layer = MulLayer()

    apple_price = apple_layer.forward(apple, apple_num)
    orange_price = orange_layer.forward(orange, orange_num)
    all_price = sum_layer.forward(apple_price, orange_price)
    price = tax_layer.forward(all_price, tax)

    dapple_price, dorange_price, dtax = tax_layer.backward(1)
    dorange, dorange_num = orange_layer.backward(dorange_price)
    dapple, dapple_num = apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
