# /// partial
# missing = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
#     "test_as_many_rows_as_classes_with_one_hot_targets",
#     "test_a_batch_of_one_with_a_one_hot_target",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
