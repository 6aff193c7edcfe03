# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["Affine.backward is unpacked into three values dx, dW and db, but it returns only dx"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1, relu, affine2 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)
    # 역전파
    d2, dW2, db2 = affine2.backward(out3)
    d1 = relu.backward(d2)
    dx, dW1, db1 = affine1.backward(d1)
    return dict(out1=out1, out2=out2, out3=out3, dx=dx, dW1=dW1, db1=db1, dW2=dW2, db2=db2)
