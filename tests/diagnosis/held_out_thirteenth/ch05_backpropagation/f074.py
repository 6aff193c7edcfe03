# /// variant
# exercise = "buy_apples"
# mistakes = ["The derivatives with respect to the apple's price and to the number of apples are stored under each other's names.", "The backward pass of the apples starts with 1 instead of with the derivative from the tax layer."]
# ///
def buy_apples(apple, apple_num, tax):
    사과 = MulLayer()
    세금 = MulLayer()
    금액 = 세금.forward(사과.forward(apple, apple_num), tax)
    d사과값, dtax = 세금.backward(1)
    dapple, dapple_num = 사과.backward(1)
    return {"price": 금액, "dapple": dapple_num, "dapple_num": dapple, "dtax": dtax}
