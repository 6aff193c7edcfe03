# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_dW_uses_the_transposed_input"]
# shows = ["np.dot(dout.T, self.… | dout.T @ self.…"]
# shows_no = ["attribute = .T | self.dW = .T | self.dW = .transpose() | self.dW = np.transpose() | ….T.T"]
#
# [title]
# ko = "dW의 두 행렬을 반대 순서로 곱함"
# en = "The factors of dW are in the wrong order"
#
# [explanation]
# ko = """
# 두 행렬을 곱하는 순서가 반대여서, dW의 전치가 나옵니다. dW의 형상을 출력해서 W의 형상과 비교해 보세요."""
# en = """
# The two matrices are multiplied in the opposite order, which gives the transpose of dW. Print the shape of dW and
# compare it with that of W."""
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
