# /// variant
# exercise = "weight_decay"
# mistakes = ["The keys are made up to the number of all entries, so W3 is looked up in a dict with two layers and a KeyError is raised."]
# ///
def weight_decay(params, weight_decay_lambda):
    decay = 0
    grads = {}
    for i in range(1, len(params)):
        W = params['W' + str(i)]
        decay += 0.5 * weight_decay_lambda * np.sum(W ** 2)
        grads['W' + str(i)] = weight_decay_lambda * W
    return decay, grads
