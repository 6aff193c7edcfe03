# /// variant
# exercise = "ordered_layers"
# mistakes = ["The second Relu is missing between Affine2 and Affine3."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()
    for layer in layers.values():
        X = layer.forward(X)
    loss = last.forward(X, t)
    dout = last.backward()
    for name in list(layers)[::-1]:
        dout = layers[name].backward(dout)
    return {"loss": loss, "dx": dout, "layers": layers,
            "dW1": layers["Affine1"].dW, "db1": layers["Affine1"].db,
            "dW2": layers["Affine2"].dW, "db2": layers["Affine2"].db,
            "dW3": layers["Affine3"].dW, "db3": layers["Affine3"].db}
