# /// variant
# exercise = "identity_function"
# mistakes = ["missing_return | relation:returns_nothing | code:return_missing"]
# ///
import numpy as np


def identity_function(x):
    y = x
