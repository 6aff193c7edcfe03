# /// misconception
# caught_by = ["test_derivatives_of_the_apples", "test_derivatives_of_the_oranges"]
# shows = ["/ | #0.5"]
#
# [title]
# ko = "덧셈에서 기울기를 반씩 나눔"
# en = "The gradient is halved at the sum"
#
# [explanation]
# ko = """
# 덧셈 노드에서 갈라질 때 기울기를 두 과일에 반씩 나누어 주고 있습니다. 역전파에서 덧셈은 받은 것을 줄이지 않고
# 양쪽에 그대로 보냅니다. 오렌지값은 그대로 두고 사과값만 1원 올리면 합계가 얼마나 오르는지 생각해 보세요."""
# en = """
# Where the way back forks at the sum, each fruit is given half of the gradient. A sum hands on what it received
# to both sides, undiminished. If the apples cost 1 more and the oranges stay as they are, by how much does the
# total rise?"""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = dall_price / 2, dall_price / 2
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
