# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["One Relu object stands in both places, so that the mask of the second forward does not fit the first layer: ValueError where the widths differ."]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    relu = Relu()
    layers = [Affine(W1, b1), relu, Affine(W2, b2), relu, Affine(W3, b3)]
    res, h = {}, X
    for i, layer in enumerate(layers, 1):
        h = layer.forward(h)
        res[f"out{i}"] = h
    for layer in layers[::-1]:
        h = layer.backward(h)
    res["dx"] = h
    for i, layer in enumerate(layers[::2], 1):
        res[f"dW{i}"], res[f"db{i}"] = layer.dW, layer.db
    return res
