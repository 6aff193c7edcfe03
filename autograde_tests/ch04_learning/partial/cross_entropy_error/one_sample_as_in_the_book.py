# /// partial
# missing = [
#     "test_one_sample_takes_a_label",
#     "test_a_batch_with_labels_gives_the_mean",
#     "test_class_zero_costs_as_much_as_any_other_label",
#     "test_as_many_rows_as_classes_with_labels",
#     "test_a_batch_of_one_with_a_label",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
#     "test_as_many_rows_as_classes_with_one_hot_targets",
# ]
# at_least = 0.35
# at_most = 0.6
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    return -np.sum(t * np.log(y + delta))
