# /// misconception
# caught_by = ["test_forward_adds_the_bias_to_every_row", "test_the_output_of_the_course"]
# shows_no = ["+ | += | np.add | np.hstack | np.vstack | np.concatenate | np.column_stack | np.c_ | np.append | np.insert | np.block | np.subtract | np.sum((,)… | np.sum([,]… | sum"]
#
# [title]
# ko = "forward에서 편향을 더하지 않음"
# en = "forward leaves out the bias"
#
# [explanation]
# ko = """
# 편향을 더하지 않았습니다. 편향은 보통 0에서 시작하므로 학습 전의 신경망에서는 차이가 보이지 않고, 그 뒤로는 편향을
# 아무리 고쳐도 출력이 달라지지 않습니다. 편향이 0이 아닌 예로 확인해 보세요."""
# en = """
# The bias is not added. Biases usually start at 0, so an untrained network shows no difference, and later no update
# of them has any effect. Check with an example whose bias is not 0."""
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
        out = np.dot(self.x, self.W)
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
