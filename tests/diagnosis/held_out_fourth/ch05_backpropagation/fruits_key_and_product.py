# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["fruits_multiplied_together", "dtax is the price of the fruits times the tax"]
# says = "The prices of apples and oranges are multiplied in place of added; dtax is the price of the fruits times the tax"
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1 = MulLayer()
    m2 = MulLayer()
    m3 = MulLayer()
    m4 = MulLayer()
    s = m3.forward(m1.forward(apple, apple_num), m2.forward(orange, orange_num))
    price = m4.forward(s, tax)
    ds, dtax = m4.backward(1)
    d1, d2 = m3.backward(ds)
    dapple, dapple_num = m1.backward(d1)
    dorange, dorange_num = m2.backward(d2)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": price,
    }
