# /// misconception
# caught_by = ["test_derivative_by_tax_counts_both_fruits"]
#
# [title]
# ko = "dtax가 시작할 때 넣은 1임"
# en = "dtax is the 1 that the way back starts with"
#
# [explanation]
# ko = """
# 역전파를 시작할 때 넣은 1이 dtax로 나옵니다. 그 1은 마지막 출력을 자기 자신으로 미분한 것이고, dtax는 세금 계층의
# backward가 돌려주는 두 값 가운데 하나입니다. 그 두 값이 각각 어디로 가는지 보세요."""
# en = """
# The 1 that the way back starts with is returned as dtax. That 1 is the derivative of the last output by itself;
# dtax is one of the two values that backward of the tax layer returns. See where each of the two goes."""
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)

    dtax = 1
    dall_price, _ = mul_tax_layer.backward(dtax)
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
