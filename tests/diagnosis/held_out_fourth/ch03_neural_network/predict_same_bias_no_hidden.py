# /// variant
# exercise = "predict"
# mistakes = ["hidden_layer_without_activation", "softmax_down_the_columns"]
# says = "The first layer has no activation function; The softmax is applied to the transposed scores and normalises over the batch"
# ///
def predict(network, x):
    z1 = x @ network["W1"] + network["b1"]
    z2 = sigmoid(z1 @ network["W2"] + network["b2"])
    점수 = z2 @ network["W3"] + network["b3"]
    return softmax(점수.T).T
