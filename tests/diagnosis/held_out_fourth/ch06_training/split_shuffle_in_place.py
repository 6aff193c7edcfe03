# /// variant
# exercise = "split_validation"
# mistakes = ["np.random.shuffle changes the caller's arrays"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    state = np.random.get_state()
    np.random.shuffle(x)
    np.random.set_state(state)
    np.random.shuffle(t)
    n = int(len(x) * validation_rate)
    return x[n:].copy(), t[n:].copy(), x[:n].copy(), t[:n].copy()
