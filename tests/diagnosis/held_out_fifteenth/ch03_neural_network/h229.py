# /// variant
# exercise = "sigmoid"
# mistakes = ["Uses math.exp, which takes no arrays: TypeError."]
# ///
import math

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))
