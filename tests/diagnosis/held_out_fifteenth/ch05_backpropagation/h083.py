# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["Apples and oranges share one MulLayer, so that the derivatives of the apples are computed from the oranges.", "dtax is the tax itself and not what backward of the tax layer gives."]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    fruit, add, mul = MulLayer(), AddLayer(), MulLayer()
    price = mul.forward(add.forward(fruit.forward(apple, apple_num), fruit.forward(orange, orange_num)), tax)
    dsum, _ = mul.backward(1)
    dap, dor = add.backward(dsum)
    dorange, dorange_num = fruit.backward(dor)
    dapple, dapple_num = fruit.backward(dap)
    return dict(price=price, dapple_num=dapple_num, dapple=dapple, dorange=dorange, dorange_num=dorange_num, dtax=tax)
