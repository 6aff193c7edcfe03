# /// variant
# exercise = "sigmoid"
# mistakes = ["sign_of_the_exponent"]
# ///
import numpy as np


def sigmoid(x):
    # 넘침을 막기 위해 clip
    return 1 / (1 + np.exp(np.clip(x, -700, 700)))
