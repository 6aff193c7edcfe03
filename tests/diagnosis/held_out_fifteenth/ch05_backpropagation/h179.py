# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The backward pass goes through the layers in the order of the forward pass, so that the shapes do not fit: ValueError."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    loss_layer = SoftmaxWithLoss()
    value = X
    for layer in layers:
        value = layer.forward(value)
    loss = loss_layer.forward(value, t)
    dout = loss_layer.backward()
    for layer in layers:
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout}
    for k in range(3):
        result["dW%d" % (k + 1)] = layers[2 * k].dW
        result["db%d" % (k + 1)] = layers[2 * k].db
    return result
