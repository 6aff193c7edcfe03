# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive"]
# shows = ["np.abs(dout) | abs(dout) | np.absolute(dout) | np.fabs(dout)"]
#
# [title]
# ko = "dout에서 부호를 없앰"
# en = "dout has lost its sign"
#
# [explanation]
# ko = """
# backward가 dout의 절댓값을 취합니다. Relu에서 부호를 따지는 것은 순전파의 x이고, 뒤에서 온 기울기는 음수일 수도 있으며 그대로 지나갑니다. 음수가 있는 dout으로 결과를 확인해 보세요."""
# en = """
# backward takes absolute values of dout. It is x on the way forward whose sign matters to Relu; a gradient that comes
# from behind may be negative, and passes as it is. Check the result for a dout with negative numbers."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        out = x.copy()
        out[~self.mask] = 0
        return out

    def backward(self, dout):
        return np.abs(dout) * self.mask
