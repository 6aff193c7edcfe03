# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["dtax_of_one_branch"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    d = {}
    total = 0
    for name, cost, count in (("apple", apple, apple_num), ("orange", orange, orange_num)):
        product, taxed = MulLayer(), MulLayer()
        total = AddLayer().forward(total, taxed.forward(product.forward(cost, count), tax))
        dproduct, d["dtax"] = taxed.backward(1)
        d["d" + name], d["d" + name + "_num"] = product.backward(dproduct)
    d["price"] = total
    return d
