# /// misconception
# caught_by = ["test_dx_uses_the_transposed_weights", "test_the_gradients_of_the_course"]
# shows = ["np.dot(dout, self.W) | dout @ self.W"]
#
# [title]
# ko = "dx에서 W를 전치하지 않음"
# en = "W is not transposed for dx"
#
# [explanation]
# ko = """
# 기울기를 되돌려 보낼 때에도 W를 순전파와 같은 방향으로 곱하고 있습니다. 보통은 형상이 맞지 않아 ValueError가
# 나지만, W가 정사각이면 오류 없이 틀린 값이 나옵니다. dout의 열과 x의 열이 각각 W의 어느 방향에 해당하는지 적어
# 보세요."""
# en = """
# On the way back W is applied in the same direction as on the way forward. Mostly the shapes do not fit and a
# ValueError is raised, but with a square W the values are silently wrong. Write down which side of W belongs to
# the columns of dout and which to those of x."""
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
        dx = np.dot(dout, self.W)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
