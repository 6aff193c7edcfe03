# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The fruit layers get the derivative 1 instead of what comes back from tax and sum"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple = MulLayer()
    mul_orange = MulLayer()
    add_fruit = AddLayer()
    mul_tax = MulLayer()
    # 순전파
    apple_price = mul_apple.forward(apple, apple_num)
    orange_price = mul_orange.forward(orange, orange_num)
    total = add_fruit.forward(apple_price, orange_price)
    price = mul_tax.forward(total, tax)
    # 역전파
    dtotal, dtax = mul_tax.backward(1)
    dapple_price, dorange_price = add_fruit.backward(dtotal)
    dapple, dapple_num = mul_apple.backward(1)
    dorange, dorange_num = mul_orange.backward(1)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple, "dorange": dorange,
            "dorange_num": dorange_num, "dtax": dtax}
