# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["relu_skipped_on_the_way_back"]
# says = "The backward pass leaves out the Relu layer"
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    l1, act, l2 = Affine(W1, b1), Relu(), Affine(W2, b2)
    r = {}
    r["out1"] = l1.forward(X)
    r["out2"] = act.forward(r["out1"])
    r["out3"] = l2.forward(r["out2"])
    r["dx"] = l1.backward(l2.backward(r["out3"]))
    r["dW1"], r["db1"] = l1.dW, l1.db
    r["dW2"], r["db2"] = l2.dW, l2.db
    return r
