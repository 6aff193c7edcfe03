# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["Only the apples are taxed, because the tax is multiplied before the addition"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple, mul_orange, mul_tax, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    a = mul_tax.forward(mul_apple.forward(apple, apple_num), tax)
    o = mul_orange.forward(orange, orange_num)
    price = add.forward(a, o)
    da, do = add.backward(1)
    dorange, dorange_num = mul_orange.backward(do)
    da, dtax = mul_tax.backward(da)
    dapple, dapple_num = mul_apple.backward(da)
    return dict(price=price, dapple_num=dapple_num, dapple=dapple, dorange=dorange, dorange_num=dorange_num, dtax=dtax)
