# /// variant
# exercise = "split_validation"
# mistakes = ["The number of validation rows is a float because int is missing, and a float cannot be used in a slice"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    # 섞기
    perm = np.random.permutation(x.shape[0])
    x, t = x[perm], t[perm]
    num = x.shape[0] * validation_rate
    x_val = x[:num]
    t_val = t[:num]
    x_train = x[num:]
    t_train = t[num:]
    return x_train, t_train, x_val, t_val
