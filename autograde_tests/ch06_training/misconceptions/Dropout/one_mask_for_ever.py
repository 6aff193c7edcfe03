# /// misconception
# caught_by = ["test_every_forward_erases_others"]
# uses = ["attribute is None | random in __init__ | hasattr | attribute == None | not x"]
# shows = ["self.… is None | random in __init__"]
# shows_no = ["raise | assert | default_rng | .default_rng | np.random.default_rng | np.random.RandomState"]
#
# [title]
# ko = "마스크를 한 번만 뽑음"
# en = "The mask is drawn only once"
#
# [explanation]
# ko = """
# 처음에 뽑은 마스크를 계속 써서 같은 뉴런들이 학습 내내 지워져 있습니다. 그것은 더 작은 신경망일 뿐입니다.
# forward를 두 번 불러 0의 자리가 달라지는지 보세요."""
# en = """
# The first mask is used for ever, and the same neurons are away all through training, which is just a smaller
# network. Call forward twice and see whether the zeros move."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            if self.mask is None or self.mask.shape != x.shape:
                self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
