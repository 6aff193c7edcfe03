# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["one_layer_for_both_fruits"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    fruit = MulLayer()
    add = AddLayer()
    mul_tax = MulLayer()

    apple_price = fruit.forward(apple, apple_num)
    orange_price = fruit.forward(orange, orange_num)
    all_price = add.forward(apple_price, orange_price)
    price = mul_tax.forward(all_price, tax)

    dall_price, dtax = mul_tax.backward(1)
    dapple_price, dorange_price = add.backward(dall_price)
    dorange, dorange_num = fruit.backward(dorange_price)
    dapple, dapple_num = fruit.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
