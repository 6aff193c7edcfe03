# /// misconception
# caught_by = ["test_backward_stops_where_forward_did"]
# shows = ["return dout | return dout.copy()"]
# shows_no = ["dout * … | … * dout | [] = # | np.where | np.multiply | *="]
#
# [title]
# ko = "backward가 dout을 그대로 넘김"
# en = "backward hands dout on as it came"
#
# [explanation]
# ko = """
# forward에서 지운 자리로는 기울기도 흐르지 않습니다. 지금은 마스크를 곱하지 않고 dout을 그대로 돌려줍니다. forward가 0으로 만든 자리의 기울기를 출력해 보세요."""
# en = """
# Where forward has erased, no gradient flows back. Here dout comes back without being multiplied by the mask. Print
# the gradient at the places that forward has set to 0."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x * (1 - self.dropout_ratio)
        self.mask = np.random.rand(*x.shape) > self.dropout_ratio
        return x * self.mask

    def backward(self, dout):
        return dout
