# /// variant
# exercise = "OR"
# mistakes = ["The sum uses w1 for both inputs, and w2 is never used.", "The comparison is >= 0 instead of > 0, so a sum of exactly 0 gives 1."]
# ///
import numpy as np

def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 == None:
        w1 = 0.5
    if w2 == None:
        w2 = 0.5
    if b == None:
        b = -0.2
    x = np.array([x1, x2])
    w = np.array([w1, w1])
    y = np.sum(x * w) + b
    return 1 if y >= 0 else 0
