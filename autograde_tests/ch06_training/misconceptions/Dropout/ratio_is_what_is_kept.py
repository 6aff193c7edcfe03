# /// misconception
# caught_by = ["test_the_ratio_is_the_share_that_is_erased", "test_at_test_time_everything_is_scaled"]
#
# [title]
# ko = "비율을 남기는 확률로 봄"
# en = "The ratio is taken for the share that is kept"
#
# [explanation]
# ko = """
# 비율이 0.2이면 다섯에 하나를 지워야 하는데 다섯에 하나만 남깁니다. 비율을 아주 작게 하고 0이 된 원소를 세어 보세요."""
# en = """
# A ratio of 0.2 is to erase one in five, and here it keeps one in five. Take a very small ratio and count the zeros."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) < self.dropout_ratio
            return x * self.mask
        return x * self.dropout_ratio

    def backward(self, dout):
        return dout * self.mask
