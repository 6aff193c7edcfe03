# /// variant
# exercise = "sigmoid"
# mistakes = ["math.exp is used, which takes only a single number, so an array raises a TypeError."]
# ///
import math

def sigmoid(x):
    return 1 / (1 + math.exp(-x))
