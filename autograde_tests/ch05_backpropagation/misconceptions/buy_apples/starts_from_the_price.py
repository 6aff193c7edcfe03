# /// misconception
# caught_by = ["test_derivatives_by_price_and_number", "test_derivative_by_tax_is_the_price_before_tax"]
# shows = [".backward(price) | MulLayer().backward(MulLayer().forward(…"]
#
# [title]
# ko = "순전파의 금액을 기울기로 넣음"
# en = "An amount of the way forward is used as a gradient"
#
# [explanation]
# ko = """
# 순전파에서 구한 금액을 그대로 backward에 넣고 있습니다. 거슬러 흐르는 것은 값이 아니라 미분입니다. 마지막 출력을 자기
# 자신으로 미분하면 얼마인지 생각해 보세요."""
# en = """
# An amount found on the way forward is passed to backward as the gradient. What flows backwards is derivatives and not
# values. What is the derivative of the last output with respect to itself?"""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dprice = price
    dapple_price, dtax = mul_tax_layer.backward(dprice)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
