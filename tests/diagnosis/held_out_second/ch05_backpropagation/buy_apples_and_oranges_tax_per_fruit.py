# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["dtax_of_one_branch"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    basket = {"apple": (apple, apple_num), "orange": (orange, orange_num)}
    goods = {name: MulLayer() for name in basket}
    taxes = {name: MulLayer() for name in basket}
    plus = AddLayer()

    paid = [taxes[name].forward(goods[name].forward(*pair), tax) for name, pair in basket.items()]
    grads = {"price": plus.forward(*paid)}

    for name, d in zip(basket, plus.backward(1)):
        d_goods, grads["dtax"] = taxes[name].backward(d)
        grads["d" + name], grads["d" + name + "_num"] = goods[name].backward(d_goods)
    return grads
