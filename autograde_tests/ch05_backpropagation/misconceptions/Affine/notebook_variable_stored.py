# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_forward_adds_the_bias_to_every_row"]
# shows = ["ignored Affine.forward.x:…", "X"]
#
# [title]
# ko = "매개변수 대신 노트북의 변수 X를 사용함"
# en = "The notebook's X is used, not the parameter"
#
# [explanation]
# ko = """
# 매개변수는 소문자 x인데 본문에서는 대문자 X를 읽고 있습니다. 노트북에 X라는 변수가 있으면 오류 없이 늘 그
# 데이터로 계산하고, 없으면 NameError가 납니다. 커널을 다시 시작하고 이 셀만 실행해서 확인해 보세요."""
# en = """
# The parameter is a lower-case x, but the body reads a capital X. If the notebook has a variable of that name,
# its data is used every time without an error; if not, a NameError is raised. Restart the kernel and run this
# cell alone."""
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
        self.original_x_shape = X.shape
        self.x = X.reshape(X.shape[0], -1)
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
