# /// variant
# exercise = "OR"
# mistakes = ["The weights are put in the order w2, w1, so that each input gets the weight of the other.", "The default bias is +0.5, so that (0, 0) gives 1."]
# ///
import numpy as np

def OR(x1, x2, w1=1, w2=1, b=0.5):
    return int(np.dot([x1, x2], [w2, w1]) + b > 0)
