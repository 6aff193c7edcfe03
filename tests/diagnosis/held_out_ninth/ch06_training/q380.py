# /// variant
# exercise = "split_validation"
# mistakes = ["np.random.shuffle returns None, and that is used as the order", "The validation rows stay in the training data"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    num = int(len(x) * validation_rate)
    sunseo = np.random.shuffle(np.arange(len(x)))
    x_s = np.take(x, sunseo, axis=0)
    t_s = np.take(t, sunseo, axis=0)
    return x_s, t_s, x_s[:num], t_s[:num]
