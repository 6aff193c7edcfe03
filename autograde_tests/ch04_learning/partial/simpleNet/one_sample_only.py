# /// partial
# missing = [
#     "test_a_batch_gives_a_row_of_scores_for_each_sample",
#     "test_a_batch_gives_the_mean_loss",
#     "test_labels_give_the_same_loss",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        a = np.zeros(3)
        for j in range(3):
            a[j] = x[0] * self.W[0, j] + x[1] * self.W[1, j]
        return a

    def loss(self, x, t):
        y = softmax(self.predict(x))
        return cross_entropy_error(y, t)
