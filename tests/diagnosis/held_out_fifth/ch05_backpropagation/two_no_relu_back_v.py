# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["relu_skipped_on_the_way_back", "gradients_of_the_layers_exchanged"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    l1, l2, l3 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = l1.forward(X)
    out2 = l2.forward(out1)
    out3 = l3.forward(out2)
    d = l3.backward(out3)
    dx = l1.backward(d)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx, "dW1": l3.dW, "db1": l1.db, "dW2": l1.dW, "db2": l3.db}
