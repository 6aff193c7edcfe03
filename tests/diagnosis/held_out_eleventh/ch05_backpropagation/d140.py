# /// variant
# exercise = "buy_apples"
# mistakes = ["The backpropagation starts with price instead of 1", "dapple and dapple_num are exchanged where the result of backward is unpacked"]
# ///
def buy_apples(apple, apple_num, tax):
    m1, m2 = MulLayer(), MulLayer()
    apple_price = m1.forward(apple, apple_num)
    price = m2.forward(apple_price, tax)
    dapple_price, dtax = m2.backward(price)
    dapple_num, dapple = m1.backward(dapple_price)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)
