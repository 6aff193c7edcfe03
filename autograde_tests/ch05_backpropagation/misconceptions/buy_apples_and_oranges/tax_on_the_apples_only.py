# /// misconception
# caught_by = ["test_derivative_by_tax_counts_both_fruits", "test_derivatives_of_the_oranges"]
# shows = ["MulLayer().forward(MulLayer().forward(apple, apple_num), tax)"]
# shows_no = ["MulLayer().forward(MulLayer().forward(orange, orange_num), tax) | .forward(orange_price, tax)"]
#
# [title]
# ko = "사과에만 소비세를 매김"
# en = "Only the apples are taxed"
#
# [explanation]
# ko = """
# 소비세가 두 과일의 합이 아니라 사과의 값에만 곱해집니다. 그래프에서는 덧셈 노드 다음에 소비세의 곱셈 노드가
# 옵니다. 더한 뒤에 곱하세요."""
# en = """
# The tax is multiplied by the price of the apples alone and not by the sum of both. In the graph the node of the
# tax comes behind the node that adds. Add first, then multiply."""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    apple_price_with_tax = mul_tax_layer.forward(apple_price, tax)
    price = add_apple_orange_layer.forward(apple_price_with_tax, orange_price)

    dapple_price_with_tax, dorange_price = add_apple_orange_layer.backward(1)
    dapple_price, dtax = mul_tax_layer.backward(dapple_price_with_tax)
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
