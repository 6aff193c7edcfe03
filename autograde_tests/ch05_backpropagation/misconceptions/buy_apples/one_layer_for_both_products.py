# /// misconception
# caught_by = ["test_derivatives_by_price_and_number"]
# shows = ["MulLayer() once in buy_apples"]
# shows_no = ["name.forward(… | name.backward(…"]
#
# [title]
# ko = "곱셈 계층 하나를 두 번 사용함"
# en = "One multiplication layer serves for both products"
#
# [explanation]
# ko = """
# 사과의 곱셈과 소비세의 곱셈에 같은 객체를 쓰고 있습니다. 두 번째 forward가 첫 번째 입력을 덮어쓰므로, 사과 쪽의
# 역전파가 소비세 쪽의 입력으로 계산됩니다. 계산 그래프의 곱셈 노드마다 자신의 입력을 기억할 객체가 있는지 세어
# 보세요."""
# en = """
# The same object multiplies by the number and by the tax. Its second forward overwrites the inputs of the first,
# so the way back through the apples is computed with the inputs of the tax. Count the products in the graph: each
# of them needs an object that remembers its own inputs."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_layer = MulLayer()

    apple_price = mul_layer.forward(apple, apple_num)
    price = mul_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_layer.backward(1)
    dapple, dapple_num = mul_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
