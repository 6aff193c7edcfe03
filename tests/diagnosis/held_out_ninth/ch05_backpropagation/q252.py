# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["Apples and oranges share one multiplication layer", "The price is returned without the tax"]
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    gwail = MulLayer()
    deohagi = AddLayer()
    segeum = MulLayer()
    sagwa = gwail.forward(apple, apple_num)
    orenji = gwail.forward(orange, orange_num)
    price = deohagi.forward(sagwa, orenji)
    segeum.forward(price, tax)

    dprice, dtax = segeum.backward(1)
    dsagwa, dorenji = deohagi.backward(dprice)
    dorange, dorange_num = gwail.backward(dorenji)
    dapple, dapple_num = gwail.backward(dsagwa)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
