# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass runs in the order of the forward pass, affine1 first, whose shapes do not fit, and a ValueError is raised."]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = []
    x = X
    for l in layers:
        x = l.forward(x)
        outs.append(x)
    dout = x
    for l in layers:
        dout = l.backward(dout)
    return {"out1": outs[0], "out2": outs[1], "out3": outs[2], "dx": dout,
            "dW1": layers[0].dW, "db1": layers[0].db,
            "dW2": layers[2].dW, "db2": layers[2].db}
