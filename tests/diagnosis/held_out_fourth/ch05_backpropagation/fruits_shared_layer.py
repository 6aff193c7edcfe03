# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["one_layer_for_both_fruits"]
# says = "One multiplication layer serves for apples and for oranges and remembers only the oranges"
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul = MulLayer()
    add = AddLayer()
    mul_tax = MulLayer()
    pa = mul.forward(apple, apple_num)
    po = mul.forward(orange, orange_num)
    total = add.forward(pa, po)
    price = mul_tax.forward(total, tax)
    dtotal, dtax = mul_tax.backward(1)
    dpa, dpo = add.backward(dtotal)
    dorange, dorange_num = mul.backward(dpo)
    dapple, dapple_num = mul.backward(dpa)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
