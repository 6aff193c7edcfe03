# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["relation:factor_two"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1 = Affine(W1, b1)
    a2 = Affine(W2, b2)
    a3 = Affine(W3, b3)
    r1 = Relu()
    r2 = Relu()

    out1 = a1.forward(X)
    out2 = r1.forward(out1)
    out3 = a2.forward(out2)
    out4 = r2.forward(out3)
    out5 = a3.forward(out4)

    dout5 = 2 * out5
    dout4 = a3.backward(dout5)
    dout3 = r2.backward(dout4)
    dout2 = a2.backward(dout3)
    dout1 = r1.backward(dout2)
    dx = a1.backward(dout1)

    return dict(
        out1=out1,
        out2=out2,
        out3=out3,
        out4=out4,
        out5=out5,
        dx=dx,
        dW1=a1.dW,
        db1=a1.db,
        dW2=a2.dW,
        db2=a2.db,
        dW3=a3.dW,
        db3=a3.db,
    )
