# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The scores go through softmax before SoftmaxWithLoss, which applies it a second time", "db2 in the result is the db of the third Affine"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    a1, a2, a3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    r1, r2, last = Relu(), Relu(), SoftmaxWithLoss()
    h = r1.forward(a1.forward(X))
    h = r2.forward(a2.forward(h))
    h = a3.forward(h)
    loss = last.forward(softmax(h), t)
    d = a3.backward(last.backward(1))
    d = a2.backward(r2.backward(d))
    d = a1.backward(r1.backward(d))
    return {"loss": loss, "dx": d, "dW1": a1.dW, "db1": a1.db,
            "dW2": a2.dW, "db2": a3.db, "dW3": a3.dW, "db3": a3.db}
