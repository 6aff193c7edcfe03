# /// variant
# exercise = "identity_function"
# mistakes = ["Returns an identity matrix as large as x instead of x"]
# ///
import numpy as np


def identity_function(x):
    # identity = 단위행렬
    return np.identity(np.size(x))
