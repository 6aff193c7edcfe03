# /// misconception
# caught_by = ["test_derivatives_by_price_and_number"]
#
# [title]
# ko = "dapple과 dapple_num이 뒤바뀜"
# en = "dapple and dapple_num have changed places"
#
# [explanation]
# ko = """
# 사과 계층에서 받은 두 기울기의 이름이 서로 바뀌었습니다. 사과 한 개의 가격에 대한 미분이 개수의 이름으로 나옵니다.
# 사과값이 1원 오르면 지불할 금액이 얼마나 오를지 생각해서 어느 쪽의 값인지 확인해 보세요."""
# en = """
# The two gradients of the apple layer go under each other's name. The derivative by the price of one apple is called
# that of the number. Ask how much more you pay if an apple costs 1 more, and see which of the two values that is."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple_num, dapple = mul_apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
