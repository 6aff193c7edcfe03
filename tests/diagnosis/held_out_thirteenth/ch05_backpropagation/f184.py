# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The two values that the tax layer's backward returns are unpacked into three names (ValueError)."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul_apple, mul_orange, mul_tax = MulLayer(), MulLayer(), MulLayer()
    add = AddLayer()
    a = mul_apple.forward(apple, apple_num)
    o = mul_orange.forward(orange, orange_num)
    price = mul_tax.forward(add.forward(a, o), tax)
    da, do, dtax = mul_tax.backward(1)
    dorange, dorange_num = mul_orange.backward(do)
    dapple, dapple_num = mul_apple.backward(da)
    return {"price": price, "dapple_num": dapple_num, "dapple": dapple,
            "dorange": dorange, "dorange_num": dorange_num, "dtax": dtax}
