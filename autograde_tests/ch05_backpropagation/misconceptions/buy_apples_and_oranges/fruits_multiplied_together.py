# /// misconception
# caught_by = ["test_the_fruit_of_the_course", "test_price_of_other_fruit", "test_derivative_by_tax_counts_both_fruits"]
#
# [title]
# ko = "두 과일의 값을 더하지 않고 곱함"
# en = "The prices of the two fruits are multiplied"
#
# [explanation]
# ko = """
# 두 과일을 합치는 자리에 덧셈 계층이 아니라 곱셈 계층이 놓여 있습니다. 그래서 금액과 기울기가 모두 달라집니다. 계산
# 그래프에서 두 가지가 만나는 노드가 어떤 연산인지 다시 보세요."""
# en = """
# Where the two fruits come together there is a multiplication layer and not an addition layer. The price and all
# gradients change with it. Look again at the node of the graph where the branches meet."""
# ///
import numpy as np


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = MulLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
