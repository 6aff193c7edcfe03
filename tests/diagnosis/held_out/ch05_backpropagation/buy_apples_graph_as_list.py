# /// variant
# exercise = "buy_apples"
# mistakes = ["starts_from_the_price"]
# ///
def buy_apples(apple, apple_num, tax):
    graph = [MulLayer(), MulLayer()]
    others = [apple_num, tax]
    value = apple
    for layer, other in zip(graph, others):
        value = layer.forward(value, other)
    result = {"price": value}

    names = ["dapple_num", "dtax"]
    i = 1
    while i >= 0:
        value, result[names[i]] = graph[i].backward(value)
        i -= 1
    result["dapple"] = value
    return result
