# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["relu_skipped_on_the_way_back"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affines = [Affine(W1, b1), Affine(W2, b2)]
    steps = [affines[0], Relu(), affines[1]]
    result = {}
    value = X
    for number, step in enumerate(steps, start=1):
        value = step.forward(value)
        result["out%d" % number] = value
    grad = value
    for number in (2, 1):
        affine = affines[number - 1]
        grad = affine.backward(grad)
        result["dW%d" % number] = affine.dW
        result["db%d" % number] = affine.db
    result["dx"] = grad
    return result
