# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_dW_uses_the_transposed_input"]
# shows = ["np.dot(self.x, dout) | self.x @ dout"]
# shows_no = ["attribute = .T | self.x = .T | self.x = x.T"]
#
# [title]
# ko = "dW에서 x를 전치하지 않음"
# en = "x is not transposed for dW"
#
# [explanation]
# ko = """
# x와 dout을 그대로 곱해서 dW를 구하고 있습니다. 데이터의 수와 입력의 크기가 같을 때가 아니면 ValueError가 나고,
# 같을 때에는 틀린 값이 조용히 나옵니다. dW는 배치의 모든 데이터에 대해 더한 것이니, 어느 차원이 사라져야 하는지
# 생각해 보세요."""
# en = """
# x and dout are multiplied as they are. Unless there are as many samples as inputs a ValueError is raised, and if
# there are, the wrong values go unnoticed. dW adds up all samples of the batch: which dimension has to disappear?"""
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
        self.dW = np.dot(self.x, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
