# /// misconception
# caught_by = ["test_derivatives_of_the_oranges"]
# shows = [".backward(orange_price) | .backward(apple_price) | MulLayer().backward(MulLayer().forward(…"]
#
# [title]
# ko = "기울기 대신 순전파의 값을 backward에 넣음"
# en = "A forward value is passed to backward as dout"
#
# [explanation]
# ko = """
# backward에 흘러온 기울기가 아니라 순전파에서 구한 금액이 들어갑니다. d가 붙은 이름과 붙지 않은 이름이 비슷해서 생기기
# 쉬운 실수입니다. backward에 넣는 변수마다 어느 방향의 것인지 확인해 보세요."""
# en = """
# A backward receives an amount from the way forward, not the gradient that has come back. Names with and without a d
# are easily mixed up. For each variable that goes into a backward, check from which direction it comes."""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange, dorange_num = mul_orange_layer.backward(orange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
