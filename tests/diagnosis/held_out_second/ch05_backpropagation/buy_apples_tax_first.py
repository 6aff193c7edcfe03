# /// variant
# exercise = "buy_apples"
# mistakes = ["tax_gradients_exchanged"]
# ///
def buy_apples(apple, apple_num, tax):
    fruit = MulLayer()
    vat = MulLayer()
    result = {"price": vat.forward(tax, fruit.forward(apple, apple_num))}
    d_fruit, result["dtax"] = vat.backward(1)
    result["dapple"], result["dapple_num"] = fruit.backward(d_fruit)
    return result
