# /// misconception
# caught_by = ["test_derivatives_by_price_and_number", "test_derivative_by_tax_is_the_price_before_tax"]
#
# [title]
# ko = "소비세 계층의 두 기울기를 바꾸어 받음"
# en = "The two gradients of the tax layer are swapped"
#
# [explanation]
# ko = """
# 소비세 계층의 backward가 돌려주는 두 값을 반대 순서로 받고 있습니다. 그래서 소비세의 미분이 사과 쪽으로
# 흘러가고, dtax에는 소비세가 아닌 값이 남습니다. 그 계층의 forward에 어떤 순서로 입력을 넣었는지 보고 같은 순서로
# 받아 보세요."""
# en = """
# The two values that backward of the tax layer returns are taken in the opposite order. What belongs to the tax
# flows on to the apples, and dtax gets the value of the other branch. See in which order the inputs went into
# forward of that layer, and take the gradients in the same order."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dtax, dapple_price = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
