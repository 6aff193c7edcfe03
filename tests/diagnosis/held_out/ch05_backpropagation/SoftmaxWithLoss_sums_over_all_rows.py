# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["loss_summed_over_the_batch | relation:factor_batch | relation:wrong_for_batches", "no_batch_division | relation:factor_batch | relation:wrong_for_batches"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y, self.t = None, None

    def forward(self, x, t):
        self.y = np.array([softmax(row) for row in x])
        if t.ndim == 1:
            self.t = np.eye(x.shape[1])[t]
        else:
            self.t = t
        loss = 0.0
        for y_row, t_row in zip(self.y, self.t):
            loss -= np.log(np.dot(y_row, t_row) + 1e-7)
        return loss

    def backward(self, dout=1):
        return dout * np.subtract(self.y, self.t)
