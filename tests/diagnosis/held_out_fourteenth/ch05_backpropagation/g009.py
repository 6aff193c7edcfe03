# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The third layer is made with W2 and b2, whose shapes do not fit the hidden values, and a ValueError is raised."]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1 = Affine(W1, b1); r1 = Relu()
    a2 = Affine(W2, b2); r2 = Relu()
    a3 = Affine(W2, b2)
    out1 = a1.forward(X)
    out2 = r1.forward(out1)
    out3 = a2.forward(out2)
    out4 = r2.forward(out3)
    out5 = a3.forward(out4)
    dx = a1.backward(r1.backward(a2.backward(r2.backward(a3.backward(out5)))))
    return dict(out1=out1, out2=out2, out3=out3, out4=out4, out5=out5, dx=dx,
                dW1=a1.dW, db1=a1.db, dW2=a2.dW, db2=a2.db, dW3=a3.dW, db3=a3.db)
