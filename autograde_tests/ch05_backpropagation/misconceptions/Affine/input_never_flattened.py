# /// misconception
# caught_by = ["test_input_of_four_dimensions_is_flattened"]
# lacks = [".reshape | np.reshape | .flatten | .ravel | np.ravel | np.tensordot | np.einsum"]
# shows_no = [".reshape | np.reshape | .flatten | .ravel | np.ravel | np.tensordot | np.einsum | for"]
#
# [title]
# ko = "3차원 이상의 입력을 펼치지 않음"
# en = "Inputs of more than two dimensions are not flattened"
#
# [explanation]
# ko = """
# 4차원 입력은 W와 형상이 맞지 않아 ValueError가 납니다. 이것은 도전 과제입니다. 데이터 하나가 몇 개의 수로 되어
# 있는지 세어 보고, 데이터마다 한 행이 되게 하려면 어떻게 해야 할지 생각해 보세요."""
# en = """
# An input of four dimensions does not fit W, and a ValueError is raised. This part is the stretch. Count the numbers
# that make up one sample, and think about how each sample could become one row."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        out = np.dot(x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx
