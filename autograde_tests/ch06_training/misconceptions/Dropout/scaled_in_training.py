# /// misconception
# caught_by = ["test_what_is_left_passes_as_it_is", "test_at_test_time_everything_is_scaled"]
# uses = ["/ | /= | np.divide | *"]
# shows = ["/ (1 - … | … / (-)"]
# lacks = ["x * (-) | (-) * x | x *= (-) | out * (-)"]
#
# [title]
# ko = "학습할 때 크기를 맞춤"
# en = "The scaling happens in training"
#
# [explanation]
# ko = """
# 남은 값을 학습할 때 키우는 방식도 널리 쓰입니다. 그러나 이 과제의 본문은 학습할 때 그대로 두고 시험할 때 곱하는
# 방식으로 정했습니다. 본문의 두 식과 비교해 보세요."""
# en = """
# Enlarging what is left in training is common as well. The text of this exercise has settled on the other way: as it
# is in training, scaled in testing. Compare with its formulas."""
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
        return x

    def backward(self, dout):
        return dout * self.mask / (1.0 - self.dropout_ratio)
