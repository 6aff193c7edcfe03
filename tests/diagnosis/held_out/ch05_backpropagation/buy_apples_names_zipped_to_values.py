# /// variant
# exercise = "buy_apples"
# mistakes = ["price_and_number_gradients_exchanged"]
# ///
def buy_apples(apple, apple_num, tax):
    사과계층 = MulLayer()
    세금계층 = MulLayer()
    소계 = 사과계층.forward(apple, apple_num)
    금액 = 세금계층.forward(소계, tax)
    d소계, d세금 = 세금계층.backward(1.0)
    d사과 = list(사과계층.backward(d소계))
    이름 = ["price", "dapple_num", "dapple", "dtax"]
    return dict(zip(이름, [금액] + d사과 + [d세금]))
