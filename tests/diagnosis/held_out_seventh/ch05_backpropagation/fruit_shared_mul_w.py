# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["one_layer_for_both_fruits"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_fruit = MulLayer()
    add_layer = AddLayer()
    mul_tax = MulLayer()

    apple_price = mul_fruit.forward(apple, apple_num)
    orange_price = mul_fruit.forward(orange, orange_num)
    all_price = add_layer.forward(apple_price, orange_price)
    price = mul_tax.forward(all_price, tax)

    dall_price, dtax = mul_tax.backward(1)
    dapple_price, dorange_price = add_layer.backward(dall_price)
    dorange, dorange_num = mul_fruit.backward(dorange_price)
    dapple, dapple_num = mul_fruit.backward(dapple_price)

    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
