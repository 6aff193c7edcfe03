# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["divided_by_the_batch_size_twice | relation:divided_by_batch | relation:wrong_for_batches"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    stack = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    scores = X
    for step in stack:
        scores = step.forward(scores)
    criterion = SoftmaxWithLoss()
    result = {"loss": criterion.forward(scores, t)}

    g = criterion.backward(1)
    index = len(stack)
    while index > 0:
        index -= 1
        g = stack[index].backward(g)

    grads = {"dx": g}
    for number, position in zip("123", (0, 2, 4)):
        grads["dW" + number] = stack[position].dW
        grads["db" + number] = stack[position].db
    batch = X.shape[0]
    for name in grads:
        result[name] = grads[name] / batch
    return result
