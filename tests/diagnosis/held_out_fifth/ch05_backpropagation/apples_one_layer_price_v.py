# /// variant
# exercise = "buy_apples"
# mistakes = ["one_layer_for_both_products", "starts_from_the_price"]
# ///
def buy_apples(apple, apple_num, tax):
    mul = MulLayer()
    apple_price = mul.forward(apple, apple_num)
    price = mul.forward(apple_price, tax)
    dprice, dtax = mul.backward(price)
    dapple, dapple_num = mul.backward(dprice)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)
