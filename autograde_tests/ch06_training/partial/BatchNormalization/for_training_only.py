# /// partial
# missing = [
#     "test_the_moving_averages_of_the_text",
#     "test_the_running_mean_moves_towards_that_of_each_batch",
#     "test_the_running_variance_moves_towards_that_of_each_batch",
#     "test_momentum_is_the_share_that_stays",
#     "test_at_test_time_the_given_statistics_are_used",
#     "test_at_test_time_the_collected_statistics_are_used",
#     "test_a_single_row_can_be_tested",
#     "test_testing_changes_no_statistics",
#     "test_training_goes_on_from_given_statistics",
#     "test_a_running_variance_of_zero_stays_finite",
# ]
# at_least = 0.5
# at_most = 0.8
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta

    def forward(self, x, train_flg=True):
        self.n = len(x)
        self.xc = x - x.mean(axis=0)
        self.std = np.sqrt(np.mean(self.xc**2, axis=0) + 10e-7)
        self.xn = self.xc / self.std
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta = dout.sum(axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        return (dxn - dxn.mean(axis=0) - self.xn * np.mean(dxn * self.xn, axis=0)) / self.std
