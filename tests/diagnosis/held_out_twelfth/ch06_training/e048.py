# /// variant
# exercise = "weight_decay"
# mistakes = ["The loop ends before the last layer (range(1, number of layers)), so the last weight is left out", "The gradient keeps the factor 1/2 of the penalty: 0.5 * lambda * W"]
# ///
def weight_decay(params, weight_decay_lambda):
    layer_num = 0
    for key in params:
        if key[0] == "W":
            layer_num += 1
    penalty = 0.0
    grads = {}
    for i in range(1, layer_num):
        W = params["W" + str(i)]
        for row in W:
            for w in row:
                penalty += 0.5 * weight_decay_lambda * float(w) * float(w)
        grads["W" + str(i)] = 0.5 * weight_decay_lambda * W
    return penalty, grads
