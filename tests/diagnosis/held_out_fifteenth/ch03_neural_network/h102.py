# /// variant
# exercise = "softmax"
# mistakes = ["Sums over axis 0, so that in a batch the columns have the sum 1.", "The maximum is not subtracted, so that large scores overflow to nan."]
# ///
import numpy as np

def softmax(x):
    return np.exp(x) / np.exp(x).sum(axis=0)
