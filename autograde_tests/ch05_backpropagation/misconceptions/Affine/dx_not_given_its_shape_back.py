# /// misconception
# caught_by = ["test_input_of_four_dimensions_is_flattened"]
#
# [title]
# ko = "dx를 x의 형상으로 되돌리지 않음"
# en = "dx does not get the shape of x back"
#
# [explanation]
# ko = """
# 입력을 펼쳐서 계산한 다음 dx를 펼친 형상 그대로 돌려주고 있습니다. 앞의 계층은 자신이 내보낸 것과 같은 형상의
# 기울기를 기대합니다. 4차원 입력으로 x와 dx의 형상을 비교해 보세요."""
# en = """
# The input was flattened, and dx is returned flat as well. The layer before it expects a gradient of the shape that
# it sent out. Compare the shapes of x and dx for an input of four dimensions."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx
