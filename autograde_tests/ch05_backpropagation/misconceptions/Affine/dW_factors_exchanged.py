# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_dW_uses_the_transposed_input"]
# shows = ["np.dot(dout.T, self.… | dout.T @ self.…"]
# shows_no = ["attribute = .T | self.dW = .T | self.dW = .transpose() | self.dW = np.transpose() | ….T.T"]
#
# [title]
# ko = "dW가 전치되어 있음"
# en = "dW comes out transposed"
#
# [explanation]
# ko = """
# 두 행렬을 반대 순서로 곱한 것처럼 dW의 전치가 나옵니다. dW의 형상을 출력해서 W의 형상과 비교해 보세요."""
# en = """
# The transpose of dW comes out, as when the two matrices are multiplied in the opposite order. Print the shape of dW
# and compare it with that of W."""
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
        self.dW = np.dot(dout.T, self.x)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
