# /// misconception
# caught_by = ["test_backward_stops_where_forward_did"]
# uses = ["random in backward"]
# shows = ["random in backward"]
#
# [title]
# ko = "역전파에서 마스크를 새로 뽑음"
# en = "The way back draws another mask"
#
# [explanation]
# ko = """
# 순전파에서 지운 뉴런과 역전파에서 막는 뉴런이 다릅니다. 지워진 뉴런은 출력에 영향을 주지 않았으니 기울기도 받지
# 않아야 합니다. forward와 backward의 0의 자리를 나란히 출력해 보세요."""
# en = """
# Neurons erased on the way forward and stopped on the way back are not the same. One that was erased had no
# influence, and gets no gradient. Print the zeros of forward and of backward side by side."""
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
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * (np.random.rand(*dout.shape) > self.dropout_ratio)
