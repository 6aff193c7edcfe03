# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_dW_uses_the_transposed_input"]
# shows = ["self.W.T @ dout | np.dot(self.W.T, dout) | (self.W.T @ dout)"]
#
# [title]
# ko = "x 대신 W로 dW를 계산함"
# en = "dW is computed from W in place of x"
#
# [explanation]
# ko = """
# dW를 구하는 자리에 기억해 둔 입력이 아니라 가중치가 들어가 있습니다. dx와 dW의 식이 비슷해서 섞이기 쉽지만, 곱을
# 한쪽으로 미분하면 상대편이 남습니다. W에 대한 기울기에는 무엇이 남아야 하는지 곱셈 계층을 떠올려 보세요."""
# en = """
# Where dW is computed stand the weights and not the input that was remembered. The formulas of dx and dW look
# alike, but a product differentiated by one factor leaves the other. Recall the multiplication layer: what should
# be left for W?"""
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
        self.dW = np.dot(self.W.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
