# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["orange_price is computed without mul_orange_layer.forward, so its backward multiplies by None, a TypeError"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = orange * orange_num
    price = mul_tax_layer.forward(add_layer.forward(apple_price, orange_price), tax)

    dall, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_layer.backward(dall)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    return dict(price=price, dapple_num=dapple_num, dapple=dapple, dorange=dorange, dorange_num=dorange_num, dtax=dtax)
