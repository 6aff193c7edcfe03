# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The gradients are asked from the parameter arrays, which have no such attributes"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    A1 = Affine(W1, b1)
    R = Relu()
    A2 = Affine(W2, b2)
    o1 = A1.forward(X)
    o2 = R.forward(o1)
    o3 = A2.forward(o2)
    dx = A1.backward(R.backward(A2.backward(o3)))
    return dict(out1=o1, out2=o2, out3=o3, dx=dx, dW1=W1.dW, db1=b1.db, dW2=W2.dW, db2=b2.db)
