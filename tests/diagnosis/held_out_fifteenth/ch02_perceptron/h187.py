# /// variant
# exercise = "OR"
# mistakes = ["The bias is inside the sum over the two products, so that it is counted twice.", "The default bias is -0.7, that of AND, so that one single 1 gives 0."]
# ///
import numpy as np

def OR(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x + b)
    if tmp > 0:
        return 1
    else:
        return 0
