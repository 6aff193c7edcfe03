# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["way_back_starts_from_the_scores"]
# says = "The backward pass starts with the scores out5, as in the exercise before, and not with the loss layer"
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    r = three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3)
    last = SoftmaxWithLoss()
    loss = last.forward(r["out5"], t)
    return {
        "loss": loss,
        "dx": r["dx"],
        "dW1": r["dW1"],
        "db1": r["db1"],
        "dW2": r["dW2"],
        "db2": r["db2"],
        "dW3": r["dW3"],
        "db3": r["db3"],
    }
