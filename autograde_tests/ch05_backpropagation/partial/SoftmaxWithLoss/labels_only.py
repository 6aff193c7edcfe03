# /// partial
# missing = [
#     "test_the_nine_losses_of_the_course",
#     "test_loss_is_the_mean_over_the_batch",
#     "test_gradient_for_one_hot_targets",
#     "test_as_many_rows_as_classes_with_one_hot_targets",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        n = len(x)
        return -np.mean(np.log(self.y[np.arange(n), t] + 1e-7))

    def backward(self, dout=1):
        n = len(self.y)
        dx = self.y.copy()
        dx[np.arange(n), self.t] -= 1
        return dx / n
