# /// variant
# exercise = "identity_function"
# mistakes = ["missing_parameter | exception:too_many_arguments | code:other_parameters"]
# ///
import numpy as np


def identity_function():
    return x
