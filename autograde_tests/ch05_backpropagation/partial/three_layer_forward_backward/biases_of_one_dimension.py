# /// partial
# missing = ["test_biases_of_one_row_give_the_same"]
# at_least = 0.6
# at_most = 0.9
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    for b in (b1, b2, b3):
        assert len(b.shape) == 1
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    result = {}
    out = X
    for number, layer in enumerate(layers, 1):
        out = layer.forward(out)
        result["out" + str(number)] = out
    dout = out
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    result["dx"] = dout
    result["dW1"], result["db1"] = layers[0].dW, layers[0].db
    result["dW2"], result["db2"] = layers[2].dW, layers[2].db
    result["dW3"], result["db3"] = layers[4].dW, layers[4].db
    return result
