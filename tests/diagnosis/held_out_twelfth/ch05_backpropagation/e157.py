# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["A third Relu follows the last Affine, so negative scores become 0 before the softmax", "dW1, db1 and dW3, db3 are swapped, because the reversed list of Affine layers is numbered from 1"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine = []
    layers = []
    for W, b in ((W1, b1), (W2, b2), (W3, b3)):
        affine.append(Affine(W, b))
        layers.append(affine[-1])
        layers.append(Relu())
    lastLayer = SoftmaxWithLoss()

    x = X
    for layer in layers:
        x = layer.forward(x)
    loss = lastLayer.forward(x, t)

    dout = lastLayer.backward(1)
    layers.reverse()
    for layer in layers:
        dout = layer.backward(dout)

    grads = {"loss": loss, "dx": dout}
    affine.reverse()
    for i in range(3):
        grads["dW" + str(i + 1)] = affine[i].dW
        grads["db" + str(i + 1)] = affine[i].db
    return grads
