# /// partial
# missing = [
#     "test_one_sample_takes_a_label",
#     "test_a_batch_with_labels_gives_the_mean",
#     "test_class_zero_costs_as_much_as_any_other_label",
#     "test_as_many_rows_as_classes_with_labels",
#     "test_a_batch_of_one_with_a_label",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import math


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = t.reshape(1, -1)
    total = 0.0
    for i in range(y.shape[0]):
        for k in range(y.shape[1]):
            if t[i][k] == 1:
                total -= math.log(y[i][k] + 1e-7)
    return total / y.shape[0]
