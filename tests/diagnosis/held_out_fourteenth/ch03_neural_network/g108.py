# /// variant
# exercise = "sigmoid"
# mistakes = ["It uses math.exp, which takes no array, and stops with a TypeError."]
# ///
import math

def sigmoid(x):
    return 1 / (1 + math.exp(-x))
