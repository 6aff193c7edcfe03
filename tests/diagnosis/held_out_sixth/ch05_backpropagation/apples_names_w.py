# /// variant
# exercise = "buy_apples"
# mistakes = ["price_and_number_gradients_exchanged", "The price is that before tax"]
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    l1 = MulLayer()
    l2 = MulLayer()
    apple_price = l1.forward(apple, apple_num)
    price = l2.forward(apple_price, tax)
    dapple_price, dtax = l2.backward(1)
    dapple, dapple_num = l1.backward(dapple_price)
    return {"price": apple_price, "dapple": dapple_num, "dapple_num": dapple, "dtax": dtax}
