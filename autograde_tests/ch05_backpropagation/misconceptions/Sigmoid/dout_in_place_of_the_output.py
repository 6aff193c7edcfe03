# /// misconception
# caught_by = ["test_any_shape_keeps_its_shape", "test_backward_belongs_to_the_latest_forward"]
# uses = ["dout"]
# shows = ["1 - dout | 1.0 - dout"]
#
# [title]
# ko = "출력 대신 dout으로 기울기를 구함"
# en = "The slope is computed from dout"
#
# [explanation]
# ko = """
# 기울기 식에서 출력이 들어갈 자리에 dout이 들어 있습니다. dout은 뒤에서 온 기울기이고, 기울기의 식에 들어가는 것은
# 순전파의 출력입니다. 출력에서 구한 기울기에 dout을 곱하세요."""
# en = """
# In a place where the formula of the slope has the output, there is dout. dout is the gradient that comes from behind;
# the slope is computed from the output of forward. Multiply that slope by dout."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - dout)
        return dx
