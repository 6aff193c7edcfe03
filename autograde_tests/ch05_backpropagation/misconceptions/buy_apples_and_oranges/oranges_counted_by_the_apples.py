# /// misconception
# caught_by = ["test_price_of_other_fruit"]
# shows = [".forward(orange, apple_num) | .forward(apple_num, orange) | MulLayer().forward(orange, apple_num)"]
#
# [title]
# ko = "오렌지의 수로 사과의 수를 씀"
# en = "The oranges are counted by the apples"
#
# [explanation]
# ko = """
# 오렌지의 가격에 사과의 수를 곱하고 있습니다. 과일마다 자기의 가격과 자기의 수가 들어갑니다. 두 과일의 수를 다르게 하여 오렌지의 금액을 손으로 구한 값과 비교해 보세요."""
# en = """
# The price of the oranges is multiplied by the number of the apples. Each fruit takes its own price and its own
# number. Choose two different numbers, and compare the amount for the oranges with what you find by hand."""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, apple_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
