# /// variant
# exercise = "split_validation"
# mistakes = ["The training part begins at validation_num + 1, so one row is in neither part", "The validation part is returned first, before the training part"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    # shuffle_dataset
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation, :] if x.ndim == 2 else x[permutation]
    t = t[permutation]

    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num + 1 :]
    t_train = t[validation_num + 1 :]
    return x_val, t_val, x_train, t_train
