# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["second_affine_reads_out1", "db1 and db2 are exchanged in the result"]
# says = "The second Affine gets out1 in place of out2; db1 and db2 are exchanged in the result"
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out1)

    d = affine2.backward(out3)
    d = relu1.backward(d)
    dx = affine1.backward(d)
    return dict(out1=out1, out2=out2, out3=out3, dx=dx, dW1=affine1.dW, db1=affine2.db, dW2=affine2.dW, db2=affine1.db)
