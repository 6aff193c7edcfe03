# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["relus_exchanged_on_the_way_back"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affines = [Affine(W, b) for W, b in ((W1, b1), (W2, b2), (W3, b3))]
    relus = [Relu() for _ in range(2)]
    result = {}
    h = X
    for k in range(3):
        h = affines[k].forward(h)
        result["out" + str(2 * k + 1)] = h
        if k < 2:
            h = relus[k].forward(h)
            result["out" + str(2 * k + 2)] = h

    d = affines[2].backward(h)
    for affine, relu in zip(affines[1::-1], relus):
        d = affine.backward(relu.backward(d))
    result["dx"] = d
    for k, affine in enumerate(affines, start=1):
        result[f"dW{k}"], result[f"db{k}"] = affine.dW, affine.db
    return result
