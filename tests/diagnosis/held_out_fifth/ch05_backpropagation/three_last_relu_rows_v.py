# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["relu_behind_the_output", "The bias gradients keep the form of one row instead of one dimension"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1, r1, a2, r2, a3, r3 = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3), Relu()
    o1 = a1.forward(X)
    o2 = r1.forward(o1)
    o3 = a2.forward(o2)
    o4 = r2.forward(o3)
    o5 = r3.forward(a3.forward(o4))
    d = r3.backward(o5.copy())
    dx = a1.backward(r1.backward(a2.backward(r2.backward(a3.backward(d)))))
    return dict(
        out1=o1,
        out2=o2,
        out3=o3,
        out4=o4,
        out5=o5,
        dx=dx,
        dW1=a1.dW,
        dW2=a2.dW,
        dW3=a3.dW,
        db1=a1.db.reshape(1, -1),
        db2=a2.db.reshape(1, -1),
        db3=a3.db.reshape(1, -1),
    )
