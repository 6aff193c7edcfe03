# /// misconception
# caught_by = ["test_at_test_time_everything_is_scaled"]
# shows = [
#     "x * self.dropout_ratio | self.dropout_ratio * x | x * self.ratio | self.ratio * x | x * self.r | self.r * x | x * self.p | self.p * x | x * self.rate | self.rate * x",
#     "… > self.… | … >= self.… | self.… < … | self.… <= …",
# ]
# shows_no = ["1 - … | 1.0 - … | self.… * (… | … / …"]
#
# [title]
# ko = "시험할 때 지우는 비율을 곱함"
# en = "In testing the ratio of what is erased is multiplied"
#
# [explanation]
# ko = """
# 시험할 때 남는 비율이 아니라 지우는 비율을 곱합니다. 훈련할 때 평균적으로 남은 만큼이어야 두 때의 크기가
# 같습니다. 비율이 0.1일 때 무엇이 나오는지 보세요."""
# en = """
# In testing the output is multiplied by the share that is erased and not by the one that is kept. Sizes are the
# same only if it is what training keeps on average. See what comes out for a ratio of 0.1."""
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
        return x * self.dropout_ratio

    def backward(self, dout):
        return dout * self.mask
