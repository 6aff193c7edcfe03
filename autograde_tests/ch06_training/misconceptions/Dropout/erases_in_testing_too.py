# /// misconception
# caught_by = ["test_at_test_time_everything_is_scaled"]
# lacks = ["if"]
# shows = ["ignored Dropout.forward.train_flg:…"]
#
# [title]
# ko = "시험할 때에도 지움"
# en = "Testing erases as well"
#
# [explanation]
# ko = """
# train_flg를 보지 않아 시험할 때에도 무작위로 지웁니다. 같은 데이터를 두 번 넣으면 답이 달라집니다.
# 시험용으로 두 번 불러 결과를 비교해 보세요."""
# en = """
# train_flg is not looked at, and testing erases at random. The same data give other answers each time: call it
# twice for testing and compare."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        self.mask = np.random.rand(*x.shape) > self.dropout_ratio
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
