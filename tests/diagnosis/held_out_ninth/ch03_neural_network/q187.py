# /// variant
# exercise = "identity_function"
# mistakes = ["The value is printed instead of returned"]
# ///
import numpy as np


def identity_function(x):
    print(x)
