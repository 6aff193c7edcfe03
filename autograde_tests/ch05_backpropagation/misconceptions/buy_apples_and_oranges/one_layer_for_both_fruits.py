# /// misconception
# caught_by = ["test_derivatives_of_the_apples"]
#
# [title]
# ko = "과일 두 가지가 곱셈 계층 하나를 함께 씀"
# en = "Both fruits share one multiplication layer"
#
# [explanation]
# ko = """
# 사과와 오렌지의 곱셈에 같은 객체를 쓰고 있습니다. 오렌지를 계산할 때 사과의 입력이 지워지므로, 사과의 미분이
# 오렌지의 값으로 나옵니다. 과일마다 기억할 자리가 따로 있는지 확인해 보세요."""
# en = """
# Apples and oranges are multiplied by the same object. Working out the oranges erases the inputs of the apples, so
# the derivatives of the apples come out as those of the oranges. Does each fruit have a memory of its own?"""
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
