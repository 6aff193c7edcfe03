# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["way_back_starts_from_the_scores"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    a1, r1, a2, r2, a3 = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)
    last = SoftmaxWithLoss()
    out = X
    layers = [a1, r1, a2, r2, a3]
    for l in layers:
        out = l.forward(out)
    loss = last.forward(out, t)
    d = out
    for l in layers[::-1]:
        d = l.backward(d)
    return {"loss": loss, "dx": d, "dW1": a1.dW, "db1": a1.db, "dW2": a2.dW, "db2": a2.db, "dW3": a3.dW, "db3": a3.db}
