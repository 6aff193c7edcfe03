# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["relu_skipped_on_the_way_back"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    net = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = [X]
    for layer in net:
        outs.append(layer.forward(outs[-1]))

    dx = outs[-1]
    for layer in net[::-1]:
        if hasattr(layer, "W"):
            dx = layer.backward(dx)

    answer = {f"out{i}": outs[i] for i in (1, 2, 3)}
    answer["dx"] = dx
    for i, layer in ((1, net[0]), (2, net[2])):
        answer[f"dW{i}"] = layer.dW
        answer[f"db{i}"] = layer.db
    return answer
