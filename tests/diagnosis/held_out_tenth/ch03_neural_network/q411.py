# /// variant
# exercise = "softmax"
# mistakes = ["axis=1 does not exist for a vector", "keepdims is missing, so the sums of the rows do not fit the rows"]
# ///
import numpy as np


def softmax(x):
    c = np.max(x)
    jisu = np.exp(x - c)
    hap = np.sum(jisu, axis=1)
    return jisu / hap
