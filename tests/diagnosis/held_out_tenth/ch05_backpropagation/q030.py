# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The derivatives of the oranges are exchanged", "The derivative of the tax is 1 because dtax is set before the backward pass"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple, mul_orange, mul_tax = MulLayer(), MulLayer(), MulLayer()
    add = AddLayer()
    apple_price = mul_apple.forward(apple, apple_num)
    orange_price = mul_orange.forward(orange, orange_num)
    all_price = add.forward(apple_price, orange_price)
    price = mul_tax.forward(all_price, tax)
    dtax = 1
    dall_price = mul_tax.backward(dtax)[0]
    dapple_price, dorange_price = add.backward(dall_price)
    dorange_num, dorange = mul_orange.backward(dorange_price)
    dapple, dapple_num = mul_apple.backward(dapple_price)
    result = {}
    result["price"] = price
    result["dapple_num"] = dapple_num
    result["dapple"] = dapple
    result["dorange"] = dorange
    result["dorange_num"] = dorange_num
    result["dtax"] = dtax
    return result
