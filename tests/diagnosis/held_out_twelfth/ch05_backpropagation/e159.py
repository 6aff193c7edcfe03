# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The list of outputs begins with X, so out1 is X, out2 is the first Affine's output and so on, each one place late"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affines = [Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)]
    layers = [affines[0], Relu(), affines[1], Relu(), affines[2]]

    outs = [X]
    for layer in layers:
        outs.append(layer.forward(outs[-1]))

    dout = outs[-1]
    for layer in reversed(layers):
        dout = layer.backward(dout)

    result = {f"out{i}": outs[i - 1] for i in range(1, 6)}
    result |= {f"dW{i}": a.dW for i, a in enumerate(affines, 1)}
    result |= {f"db{i}": a.db for i, a in enumerate(affines, 1)}
    return result | {"dx": dout}
