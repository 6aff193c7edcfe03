# /// misconception
# caught_by = ["test_derivative_by_tax_counts_both_fruits", "test_the_fruit_of_the_course"]
#
# [title]
# ko = "dtax에 한쪽 과일만 남음"
# en = "dtax keeps one of the two branches"
#
# [explanation]
# ko = """
# 과일마다 소비세를 따로 곱하면 소비세가 두 길로 출력에 영향을 줍니다. 지금은 한쪽 길의 기울기만 dtax에 남고 다른 쪽의
# 몫이 사라집니다. 한 입력이 여러 길로 쓰이면 각 길의 기울기를 어떻게 합쳐야 하는지 생각해 보세요."""
# en = """
# Where each fruit is taxed by itself, the tax acts on the output along two paths. Here only the gradient of one path
# is left in dtax, and the share of the other is lost. If an input is used along several paths, how do their gradients
# combine?"""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    mul_apple_tax_layer = MulLayer()
    mul_orange_tax_layer = MulLayer()
    add_layer = AddLayer()

    apple_price = mul_apple_tax_layer.forward(mul_apple_layer.forward(apple, apple_num), tax)
    orange_price = mul_orange_tax_layer.forward(mul_orange_layer.forward(orange, orange_num), tax)
    price = add_layer.forward(apple_price, orange_price)

    dapple_price, dorange_price = add_layer.backward(1)
    dapple_before_tax, dtax = mul_apple_tax_layer.backward(dapple_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_before_tax)
    dorange_before_tax, dtax = mul_orange_tax_layer.backward(dorange_price)
    dorange, dorange_num = mul_orange_layer.backward(dorange_before_tax)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
