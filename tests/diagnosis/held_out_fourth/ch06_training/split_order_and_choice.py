# /// variant
# exercise = "split_validation"
# mistakes = ["The validation data come first in the result, in front of the training data", "drawn_with_replacement"]
# says = "The validation data come first in the result, in front of the training data; Rows are drawn with repetition, so some come twice and others never"
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    N = len(x)
    idx = np.random.choice(N, N)
    n = int(N * validation_rate)
    검증, 훈련 = idx[:n], idx[n:]
    return x[검증], t[검증], x[훈련], t[훈련]
