# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward"]
# shows = ["self.dW += … | self.db += …"]
# shows_no = ["for | while"]
#
# [title]
# ko = "기울기를 앞의 것에 계속 더함"
# en = "Gradients are added to the earlier ones"
#
# [explanation]
# ko = """
# backward를 부를 때마다 기울기가 새로 정해지지 않고 앞의 값에 쌓입니다. 두 번째 미니배치부터는 지난 기울기가 섞입니다.
# 같은 객체로 순전파와 역전파를 두 번 하고 기울기를 비교해 보세요."""
# en = """
# Each backward adds to a gradient where it should set it anew. From the second minibatch on, old gradients are mixed
# in. Go forward and back twice with one object and compare the gradients."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = 0
        self.db = 0

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = self.dW + np.dot(self.x.T, dout)
        self.db = self.db + np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
