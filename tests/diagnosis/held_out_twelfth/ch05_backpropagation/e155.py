# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The loop of the backward pass runs over 5, 4, ..., 1, but the list ends at index 4, so an IndexError is raised"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = []
    layers.append(Affine(W1, b1))
    layers.append(Relu())
    layers.append(Affine(W2, b2))
    layers.append(Relu())
    layers.append(Affine(W3, b3))

    result = {}
    out = X
    for i in range(len(layers)):
        out = layers[i].forward(out)
        result["out" + str(i + 1)] = out

    dout = out
    for i in range(len(layers), 0, -1):
        dout = layers[i].backward(dout)
    result["dx"] = dout
    for i in range(3):
        result["dW" + str(i + 1)] = layers[2 * i].dW
        result["db" + str(i + 1)] = layers[2 * i].db
    return result
