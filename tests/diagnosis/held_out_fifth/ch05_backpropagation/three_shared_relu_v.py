# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["one_relu_for_both_places"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1 = Affine(W1, b1)
    a2 = Affine(W2, b2)
    a3 = Affine(W3, b3)
    r = Relu()
    out = {}
    out["out1"] = a1.forward(X)
    out["out2"] = r.forward(out["out1"])
    out["out3"] = a2.forward(out["out2"])
    out["out4"] = r.forward(out["out3"])
    out["out5"] = a3.forward(out["out4"])
    d = out["out5"]
    for layer in [a3, r, a2, r, a1]:
        d = layer.backward(d)
    out["dx"] = d
    for i, a in enumerate([a1, a2, a3]):
        out["dW%d" % (i + 1)] = a.dW
        out["db%d" % (i + 1)] = a.db
    return out
