# /// misconception
# caught_by = ["test_derivatives_of_the_apples"]
#
# [title]
# ko = "과일마다 자신의 곱셈 계층을 쓰지 않음"
# en = "Not each fruit has a multiplication layer of its own"
#
# [explanation]
# ko = """
# 사과의 미분이 오렌지의 입력으로 계산됩니다. 객체 하나를 함께 써서 사과의 입력이 지워졌거나, 역전파에서 다른 과일의
# 객체를 부른 것입니다. 과일마다 기억할 자리가 따로 있는지 확인해 보세요."""
# en = """
# The derivatives of the apples are computed with the inputs of the oranges: one object serves both fruits and forgets
# the apples, or the way back asks the object of the other fruit. Does each fruit have a memory of its own?"""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_fruit_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_fruit_layer.forward(apple, apple_num)
    orange_price = mul_fruit_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange, dorange_num = mul_fruit_layer.backward(dorange_price)
    dapple, dapple_num = mul_fruit_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
