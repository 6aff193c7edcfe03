# /// variant
# exercise = "ordered_layers"
# mistakes = ["The layer Relu2 is missing between Affine2 and Affine3", "The mean loss is divided by len(X) a second time"]
# ///
def ordered_layers(params, X, t):
    layers = {}
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()

    h = X
    for layer in layers.values():
        h = layer.forward(h)
    loss = last.forward(h, t) / len(X)

    dout = last.backward()
    for layer in list(layers.values())[::-1]:
        dout = layer.backward(dout)

    grads = {"loss": loss, "dx": dout, "layers": layers}
    for n in range(1, 4):
        a = layers[f"Affine{n}"]
        grads[f"dW{n}"], grads[f"db{n}"] = a.dW, a.db
    return grads
