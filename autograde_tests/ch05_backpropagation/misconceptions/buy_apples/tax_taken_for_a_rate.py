# /// misconception
# caught_by = ["test_the_apples_of_the_course", "test_price_of_other_apples"]
# shows = ["1 + tax | tax + 1 | 1.0 + tax"]
#
# [title]
# ko = "tax를 세율로 여겨 1을 더함"
# en = "The tax is taken for a rate and 1 is added"
#
# [explanation]
# ko = """
# tax가 10 %와 같은 세율이라고 보고 1을 더해서 곱하고 있습니다. 본문의 tax는 이미 1이 포함된, 그대로 곱하는
# 수입니다. 본문의 예에서 지불할 금액이 사과값보다 얼마나 커졌는지 비교해 보세요."""
# en = """
# tax is read as a rate such as 10 %, and 1 is added before multiplying. In the text tax is the factor itself and
# includes that 1. Compare, in the example of the text, what you pay with what the apples cost."""
# ///
import numpy as np


def buy_apples(apple, apple_num, tax):
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, 1 + tax)

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
