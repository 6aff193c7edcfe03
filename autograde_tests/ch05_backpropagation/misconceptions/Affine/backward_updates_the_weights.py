# /// misconception
# caught_by = ["test_the_layer_changes_neither_weights_nor_bias"]
# shows = ["self.W -= … | self.b -= … | self.W = self.W - …"]
#
# [title]
# ko = "backward가 매개변수까지 갱신함"
# en = "backward updates the parameters as well"
#
# [explanation]
# ko = """
# 역전파를 학습 자체라고 보고 backward 안에서 매개변수를 움직이고 있습니다. 역전파는 기울기를 구하는 데에서 끝나고, 그
# 기울기로 얼마나 움직일지는 학습 과정이 정합니다. backward를 부르기 전과 후의 W와 b를 비교해 보세요."""
# en = """
# Backpropagation is taken for learning itself, and parameters are moved inside backward. It ends with finding the
# gradients; how far to move along them is decided by the training. Compare W and b before and after backward."""
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
        self.W -= 0.1 * self.dW
        self.b -= 0.1 * self.db
        dx = dx.reshape(*self.original_x_shape)
        return dx
