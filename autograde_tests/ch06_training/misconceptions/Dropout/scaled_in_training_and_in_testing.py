# /// misconception
# caught_by = ["test_what_is_left_passes_as_it_is"]
# uses = [
#     "/ (1 - … | … / (-) | … /= (-) | return ((x * self.mask) / self.…",
#     "… * (-) | (-) * … | … *= (-) | self.… = (-)",
# ]
# shows = [
#     "… * (-) | (-) * … | … *= (-) | return (x * self.… | return (self.… * x)",
#     "/ (1 - … | … / (-) | … /= (-) | return ((x * self.mask) / self.…",
# ]
#
# [title]
# ko = "학습할 때와 시험할 때 모두 크기를 맞춤"
# en = "The scaling happens in training and in testing"
#
# [explanation]
# ko = """
# 남은 값을 학습할 때 나누어 키우고, 시험할 때 다시 곱하여 줄입니다. 크기는 두 곳 가운데 한 곳에서만 맞추어야 합니다.
# 이 과제의 본문은 학습할 때 그대로 두고 시험할 때 곱하기로 정했습니다. 본문의 두 식과 비교해 보세요."""
# en = """
# What is left is enlarged in training by a division, and everything is reduced again in testing. The sizes are made equal
# in one of the two, not in both. The text of this exercise has settled on testing and leaves training as it is: compare
# with its formulas."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask / (1.0 - self.dropout_ratio)
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
