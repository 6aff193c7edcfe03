# /// variant
# exercise = "weight_decay"
# mistakes = ["The numbers of the layers are taken to go up to len(params) instead of half of it, so W3 and so on are not found (KeyError)."]
# ///
def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for i in range(1, len(params) + 1):
        W = params["W" + str(i)]
        penalty += 0.5 * weight_decay_lambda * np.sum(W ** 2)
        grads["W" + str(i)] = weight_decay_lambda * W
    return penalty, grads
