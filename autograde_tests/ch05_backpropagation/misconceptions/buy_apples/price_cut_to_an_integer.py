# /// misconception
# caught_by = ["test_price_of_other_apples"]
#
# [title]
# ko = "금액을 정수로 잘라 냄"
# en = "The price is cut to an integer"
#
# [explanation]
# ko = """
# 금액을 정수로 바꾸면서 소수점 아래가 버려집니다. 본문의 예에서는 마침 정수라서 드러나지 않습니다. 화면에 보기
# 좋게 출력하는 것과 결과로 돌려주는 값을 구별하고, 소비세가 나누어떨어지지 않는 경우로 확인해 보세요."""
# en = """
# Turning the amount into an integer throws away what stands behind the decimal point; in the example of the text
# there happens to be nothing. Printing a number neatly and returning it are two things: try prices that do not
# come out even."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {"price": int(price), "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
