# /// misconception
# caught_by = ["test_elements_are_erased_by_themselves"]
# shows = ["np.random.rand([], 1) | np.random.rand(name, 1) | np.random.rand(len(), 1)"]
#
# [title]
# ko = "데이터를 통째로 지움"
# en = "Whole samples are erased"
#
# [explanation]
# ko = """
# 행마다 난수를 하나씩만 뽑아 한 데이터의 뉴런이 모두 함께 지워지거나 남습니다. 드롭아웃은 뉴런을 저마다 따로 지우는
# 것입니다. 출력에서 행마다 0이 몇 개인지 세어 보세요."""
# en = """
# There is one random number a row, so all neurons of a sample are erased or kept together. Dropout erases each one
# by itself. Count the zeros in each row of the output."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(x.shape[0], *[1] * (x.ndim - 1)) > self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
