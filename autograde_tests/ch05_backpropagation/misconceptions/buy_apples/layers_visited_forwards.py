# /// misconception
# caught_by = ["test_derivatives_by_price_and_number", "test_derivative_by_tax_is_the_price_before_tax"]
#
# [title]
# ko = "역전파를 순전파와 같은 순서로 함"
# en = "The way back visits the layers in forward order"
#
# [explanation]
# ko = """
# 역전파에서도 사과 계층을 먼저, 소비세 계층을 나중에 지나고 있습니다. 기울기는 마지막 출력에서 입력 쪽으로
# 흐르므로, 가장 나중에 계산한 계층부터 거슬러 가야 합니다. 계산 그래프에 화살표를 오른쪽에서 왼쪽으로 그려
# 보세요."""
# en = """
# On the way back, too, the apples come first and the tax second. A gradient flows from the last output towards
# the inputs, so the layer computed last is visited first. Draw the arrows of the graph from right to left."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple, dapple_num = mul_apple_layer.backward(1)
    dapple_price, dtax = mul_tax_layer.backward(dapple)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
