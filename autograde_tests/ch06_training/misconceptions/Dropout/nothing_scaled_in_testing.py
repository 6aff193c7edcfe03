# /// misconception
# caught_by = ["test_at_test_time_everything_is_scaled"]
# shows = ["def Dropout.forward …"]
# shows_no = ["* in forward | np.multiply"]
#
# [title]
# ko = "시험할 때 크기를 맞추지 않음"
# en = "Nothing is scaled in testing"
#
# [explanation]
# ko = """
# 시험할 때에는 모든 뉴런이 있으므로, 학습할 때보다 합이 커집니다. 다음 층은 더 작은 입력에 익숙합니다. 같은
# 입력으로 학습할 때 출력의 평균과 시험할 때 출력의 평균을 비교해 보세요."""
# en = """
# In testing all neurons are there, and sums are larger than in training, where the next layer got used to less.
# Compare the mean output in training with that in testing for the same input."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x

    def backward(self, dout):
        return dout * self.mask
