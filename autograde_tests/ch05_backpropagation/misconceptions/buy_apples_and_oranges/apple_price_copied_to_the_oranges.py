# /// misconception
# caught_by = ["test_price_of_other_fruit", "test_derivatives_of_the_oranges", "test_derivative_by_tax_counts_both_fruits"]
# shows = [
#     ".forward(apple, orange_num) | .forward(orange_num, apple) | MulLayer().forward(apple, orange_num)",
#     "ignored buy_apples_and_oranges.orange:…",
# ]
#
# [title]
# ko = "오렌지를 사과의 가격으로 계산함"
# en = "The oranges are sold at the price of the apples"
#
# [explanation]
# ko = """
# 사과의 줄을 복사해 오렌지의 줄을 만들면서 매개변수 하나를 바꾸지 않은 것으로 보입니다. 그래서 금액과 오렌지 쪽의
# 기울기가 달라집니다. 모든 매개변수가 함수 안에서 적어도 한 번 쓰이는지 확인해 보세요."""
# en = """
# The line of the apples seems to have been copied for the oranges with one parameter left as it was. The price and
# the gradients of the oranges come out wrong. Check that each parameter is used at least once."""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(apple, orange_num)
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
