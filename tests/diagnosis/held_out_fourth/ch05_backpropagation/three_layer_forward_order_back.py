# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The layers are gone through in forward order in the backward pass, too"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    net = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    outs = [X]
    for l in net:
        outs.append(l.forward(outs[-1]))
    d = outs[-1]
    for l in net:
        d = l.backward(d)
    res = {"out" + str(i): outs[i] for i in range(1, 6)}
    res["dx"] = d
    for k, l in zip((1, 2, 3), net[::2]):
        res["dW" + str(k)] = l.dW
        res["db" + str(k)] = l.db
    return res
