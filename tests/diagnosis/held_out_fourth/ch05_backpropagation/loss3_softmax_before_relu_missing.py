# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["softmax_before_the_loss_layer", "The second Relu is missing in forward and in backward"]
# says = "The scores pass through softmax before SoftmaxWithLoss; The second Relu is missing in forward and in backward"
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    L1, R1, L2, L3 = Affine(W1, b1), Relu(), Affine(W2, b2), Affine(W3, b3)
    crit = SoftmaxWithLoss()
    h = R1.forward(L1.forward(X))
    out = L3.forward(L2.forward(h))
    loss = crit.forward(softmax(out), t)
    g = L2.backward(L3.backward(crit.backward()))
    dx = L1.backward(R1.backward(g))
    return dict(loss=loss, dx=dx, dW1=L1.dW, db1=L1.db, dW2=L2.dW, db2=L2.db, dW3=L3.dW, db3=L3.db)
