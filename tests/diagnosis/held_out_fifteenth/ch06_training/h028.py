# /// variant
# exercise = "weight_decay"
# mistakes = ["Loops over params with two names but without items(), so that the name is split into its letters and a string is squared: TypeError."]
# ///
import numpy as np

def weight_decay(params, weight_decay_lambda):
    weight_decay = 0
    grads = {}
    for key, W in params:
        if key == 'W':
            weight_decay += 0.5 * weight_decay_lambda * np.sum(W ** 2)
            grads[key] = weight_decay_lambda * W
    return weight_decay, grads
