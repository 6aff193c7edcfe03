# /// misconception
# caught_by = ["test_forward_leaves_x_alone"]
# uses = ["[] = … | *= | name *= …"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 배열을 바꿈"
# en = "The array that came is changed"
#
# [explanation]
# ko = """
# 계산한 값을 새 배열이 아니라 받은 x에 써넣습니다. 그러면 부른 쪽의 배열도 바뀝니다. 새 배열을 만들거나 복사한 뒤에
# 써넣으세요."""
# en = """
# What is computed is written into the x that was passed, so the caller's array changes with it. Make a new array, or
# copy before you write."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            x[~self.mask] = 0
            return x
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
