# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["out5 passes through a Relu as well"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3), Relu()]
    outs = []
    z = X
    for layer in layers:
        z = layer.forward(z)
        outs.append(z)
    d = outs[-1]
    for layer in reversed(layers):
        d = layer.backward(d)
    found = {"out1": outs[0], "out2": outs[1], "out3": outs[2], "out4": outs[3], "out5": outs[5], "dx": d}
    for i in range(3):
        found["dW%d" % (i + 1)] = layers[2 * i].dW
        found["db%d" % (i + 1)] = layers[2 * i].db
    return found
