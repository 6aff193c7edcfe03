# /// misconception
# caught_by = ["test_price_of_other_fruit", "test_derivatives_of_the_apples", "test_derivative_by_tax_counts_both_fruits"]
# shows = ["MulLayer().forward(MulLayer().forward(orange, orange_num), tax)"]
# shows_no = ["MulLayer().forward(MulLayer().forward(apple, apple_num), tax) | .forward(apple_price, tax)"]
#
# [title]
# ko = "소비세가 오렌지에만 붙음"
# en = "Only the oranges are taxed"
#
# [explanation]
# ko = """
# 소비세를 오렌지값에만 곱한 다음에 사과값을 더하고 있습니다. 본문의 식에서는 괄호 안의 합 전체에 소비세가
# 붙습니다. 그래프에서 덧셈과 소비세의 곱셈 가운데 어느 것이 먼저인지 확인해 보세요."""
# en = """
# The price of the oranges is multiplied by the tax, and the apples are added afterwards. In the formula of the
# text the tax applies to the whole sum in parentheses. Which comes first in the graph, the sum or the product
# with the tax?"""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    orange_price_with_tax = mul_tax_layer.forward(orange_price, tax)
    price = add_apple_orange_layer.forward(apple_price, orange_price_with_tax)

    dapple_price, dorange_price_with_tax = add_apple_orange_layer.backward(1)
    dorange_price, dtax = mul_tax_layer.backward(dorange_price_with_tax)
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
