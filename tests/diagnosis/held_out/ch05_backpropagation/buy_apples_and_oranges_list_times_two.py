# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["one_layer_for_both_fruits"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    fruit = [MulLayer()] * 2
    plus = AddLayer()
    times_tax = MulLayer()

    costs = [layer.forward(*args) for layer, args in zip(fruit, [(apple, apple_num), (orange, orange_num)])]
    before_tax = plus.forward(*costs)
    price = times_tax.forward(before_tax, tax)

    dbefore, dtax = times_tax.backward(1)
    back = [layer.backward(d) for layer, d in zip(fruit, plus.backward(dbefore))]
    (dapple, dapple_num), (dorange, dorange_num) = back
    return dict(price=price, dapple_num=dapple_num, dapple=dapple, dorange=dorange, dorange_num=dorange_num, dtax=dtax)
