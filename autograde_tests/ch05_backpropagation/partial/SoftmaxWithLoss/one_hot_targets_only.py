# /// partial
# missing = ["test_labels_give_the_same_loss", "test_gradient_for_labels", "test_as_many_rows_as_classes_with_labels"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        self.loss = -np.sum(t * np.log(self.y + 1e-7)) / x.shape[0]
        return self.loss

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        dx = (self.y - self.t) / batch_size
        return dx
