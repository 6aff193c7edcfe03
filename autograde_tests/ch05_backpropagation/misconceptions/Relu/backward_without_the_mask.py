# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive"]
# shows = ["return dout"]
# shows_no = [
#     "dout *= … | dout[·] = … | dout = … | writes dout | writes dout… | np.where | np.multiply | np.putmask | np.copyto | if",
# ]
#
# [title]
# ko = "backward가 dout을 그대로 넘김"
# en = "backward hands dout on as it came"
#
# [explanation]
# ko = """
# ReLU는 음수였던 자리에서 신호를 막으므로 그 자리의 기울기는 0입니다. 지금은 dout이 바뀌지 않고 그대로 나옵니다.
# 음수가 들어간 입력으로 forward와 backward를 차례로 불러 보세요."""
# en = """
# The ReLU stops the signal where x was not positive, so the gradient is 0 there. Here dout comes back unchanged. Call
# forward and then backward with an input that has negative numbers."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        return dout
