# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["softmax_before_the_loss_layer", "relation:keys_missing"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    a1, r1, a2, r2, a3, ls = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3), SoftmaxWithLoss()
    o = a3.forward(r2.forward(a2.forward(r1.forward(a1.forward(X)))))
    loss = ls.forward(softmax(o), t)
    d = a3.backward(ls.backward(1))
    d = r2.backward(d)
    d = a2.backward(d)
    d = r1.backward(d)
    a1.backward(d)
    res = {"loss": loss}
    for i, a in [(1, a1), (2, a2), (3, a3)]:
        res[f"dW{i}"], res[f"db{i}"] = a.dW, a.db
    return res
