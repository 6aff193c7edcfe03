# /// misconception
# caught_by = ["test_price_of_other_apples", "test_derivatives_by_price_and_number", "test_derivative_by_tax_is_the_price_before_tax"]
# shows = ["#650 | #2.2 | #110"]
#
# [title]
# ko = "본문의 수를 함수 안에 적음"
# en = "Numbers of the text are written into the function"
#
# [explanation]
# ko = """
# 본문의 예에 나온 값을 함수 안에 다시 적어 두었습니다. 그 값은 무엇을 넘겨도 달라지지 않습니다. 함수는 받은 값으로
# 계산해야 합니다. 예와 다른 가격과 개수로 불러서 결과가 달라지는지 확인해 보세요."""
# en = """
# Values of the example are written down again inside the function, and they stay the same whatever is passed. A
# function has to work with what it is given. Call it with another price and another number and see whether the result
# changes."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    apple = 100
    apple_num = 2
    tax = 1.1

    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
