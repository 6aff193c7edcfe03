# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The price of the oranges is computed with apple_num instead of orange_num", "The key of the tax derivative is tax instead of dtax"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul1, mul2, mul3, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    a = mul1.forward(apple, apple_num)
    o = mul2.forward(orange, apple_num)
    s = add.forward(a, o)
    price = mul3.forward(s, tax)

    ds, dtax = mul3.backward(1)
    da, do = add.backward(ds)
    dapple, dapple_num = mul1.backward(da)
    dorange, dorange_num = mul2.backward(do)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "tax": dtax,
    }
