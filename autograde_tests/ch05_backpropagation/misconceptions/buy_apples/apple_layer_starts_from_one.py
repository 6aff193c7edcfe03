# /// misconception
# caught_by = ["test_derivatives_by_price_and_number", "test_no_apples_cost_nothing_but_have_derivatives"]
#
# [title]
# ko = "사과 계층의 역전파가 1에서 시작함"
# en = "The way back of the apple layer starts from 1"
#
# [explanation]
# ko = """
# 사과 계층의 역전파를 1에서 시작하고 있습니다. 1은 마지막 출력을 자신으로 미분한 값일 뿐이고, 앞 계층은 뒤 계층이
# 돌려준 기울기를 받아야 합니다. 지금 dapple에 소비세가 반영되는지 살펴보세요."""
# en = """
# The way back of the apple layer begins with 1. That 1 is the derivative of the last output by itself; a layer before
# it has to receive what the layer behind it returned. See whether the tax has any influence on your dapple."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(1)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
