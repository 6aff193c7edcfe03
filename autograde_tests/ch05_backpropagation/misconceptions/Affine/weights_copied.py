# /// misconception
# caught_by = ["test_a_change_of_the_weights_in_place_reaches_the_layer"]
# shows = [".copy() in __init__ | np.copy(W)"]
#
# [title]
# ko = "받은 배열을 복사해서 가짐"
# en = "The layer keeps a copy of what it was given"
#
# [explanation]
# ko = """
# 안전하게 하려고 복사했겠지만, 학습 과정은 계층 밖에서 같은 배열의 값을 고칩니다. 복사본을 가진 계층은 그 변화를
# 보지 못하고 처음의 값으로 계속 계산합니다. 계층을 만든 뒤에 밖에서 W와 b의 원소를 바꾸고 forward의 결과가
# 따라오는지 확인해 보세요."""
# en = """
# A copy looks safe, but training changes the values of the arrays from outside. A layer with a copy never sees
# that and goes on with the first values. Make a layer, change elements of W and b outside and see whether forward
# follows."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W.copy()
        self.b = b.copy()
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
        dx = dx.reshape(*self.original_x_shape)
        return dx
