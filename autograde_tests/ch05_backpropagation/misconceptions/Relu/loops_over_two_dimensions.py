# /// misconception
# caught_by = ["test_any_shape_keeps_its_shape"]
#
# [title]
# ko = "두 차원만 반복문으로 지남"
# en = "The loops run over two dimensions only"
#
# [explanation]
# ko = """
# 행과 열을 두 겹의 반복문으로 지나므로 2차원 배열만 지날 수 있습니다. 1차원이나 4차원 배열이 들어오면 오류가 나는데,
# 합성곱 계층 뒤에서는 실제로 4차원이 들어옵니다. 차원의 수를 몰라도 모든 원소에 적용되는 방법을 생각해 보세요."""
# en = """
# Rows and columns are visited by two nested loops, which can visit arrays of two dimensions alone. Others raise an
# error, and behind a convolution layer there really are four. Think of a way that reaches every element whatever the
# number of dimensions."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = np.zeros(x.shape)
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                if x[i, j] > 0:
                    out[i, j] = x[i, j]
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
