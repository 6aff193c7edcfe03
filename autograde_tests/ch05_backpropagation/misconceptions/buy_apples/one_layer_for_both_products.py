# /// misconception
# caught_by = ["test_derivatives_by_price_and_number"]
# shows = ["MulLayer() once in buy_apples"]
# shows_no = ["name.forward(… | name.backward(…"]
#
# [title]
# ko = "곱셈마다 자신의 계층을 쓰지 않음"
# en = "Not each product has a layer of its own"
#
# [explanation]
# ko = """
# 계산 그래프의 곱셈마다 자신의 입력을 기억할 객체가 있어야 합니다. 같은 객체를 두 번 쓰면 두 번째 forward가 첫 번째
# 입력을 덮어써서, 사과 쪽의 역전파가 소비세 쪽의 입력으로 계산됩니다. forward와 backward를 어느 객체로 부르는지 짝을
# 지어 보세요."""
# en = """
# There are two products in the graph, and each needs an object that remembers its own inputs. Where one object serves
# twice, its second forward overwrites the inputs of the first, and the way back through the apples is computed with
# those of the tax. See which object each forward and each backward is called on."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_layer = MulLayer()

    apple_price = mul_layer.forward(apple, apple_num)
    price = mul_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_layer.backward(1)
    dapple, dapple_num = mul_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
