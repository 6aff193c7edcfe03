# /// misconception
# caught_by = ["test_derivatives_of_the_oranges"]
#
# [title]
# ko = "dorange와 dorange_num이 뒤바뀜"
# en = "dorange and dorange_num have changed places"
#
# [explanation]
# ko = """
# 오렌지 계층에서 받은 두 기울기의 이름이 서로 바뀌었습니다. 오렌지 한 개의 가격에 대한 미분이 개수의 이름으로
# 나옵니다. 오렌지값이 1원 오르면 지불할 금액이 얼마나 오를지 생각해서 어느 쪽의 값인지 확인해 보세요."""
# en = """
# The two gradients of the layer of the oranges go under each other's name. The derivative by the price of one
# orange is called that of the number. Ask how much more you pay if an orange costs 1 more, and see which of the two
# values that is."""
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

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange_num, dorange = mul_orange_layer.backward(dorange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
