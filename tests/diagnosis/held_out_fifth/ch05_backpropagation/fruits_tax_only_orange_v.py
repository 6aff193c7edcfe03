# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["The tax is not propagated back to the apples", "The names of the orange derivatives are exchanged"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    사과, 오렌지, 합, 세금 = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    p = 세금.forward(합.forward(사과.forward(apple, apple_num), 오렌지.forward(orange, orange_num)), tax)
    ds, dtax = 세금.backward(1)
    da, do = 합.backward(ds)
    dapple, dapple_num = 사과.backward(1)
    dorange_num, dorange = 오렌지.backward(do)
    return {
        "price": p,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
