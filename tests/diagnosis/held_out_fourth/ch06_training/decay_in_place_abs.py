# /// variant
# exercise = "weight_decay"
# mistakes = ["The weights in params are multiplied by lambda in place", "The penalty sums absolute values in place of squares"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    벌 = 0
    기울기 = {}
    for k in params:
        if k.startswith("W"):
            벌 += weight_decay_lambda / 2 * np.abs(params[k]).sum()
            기울기[k] = params[k]
            기울기[k][...] = 기울기[k] * weight_decay_lambda
    return 벌, 기울기
