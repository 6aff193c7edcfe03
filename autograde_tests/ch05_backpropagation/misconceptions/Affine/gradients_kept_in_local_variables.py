# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_db_sums_over_the_batch_alone"]
# shows = ["unused dW:…", "unused db:…"]
#
# [title]
# ko = "dW와 db를 객체에 남기지 않음"
# en = "dW and db are not left on the object"
#
# [explanation]
# ko = """
# 객체의 dW와 db에 학습할 때 쓸 기울기가 남지 않습니다. 지역 변수에 담은 것은 backward가 끝나면 사라집니다. backward를
# 부른 다음 객체의 dW를 출력해 보세요."""
# en = """
# In the dW and db of the object no gradient is left for training to use. What a local variable holds is gone when
# backward ends. Print dW of the object after backward."""
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
        dW = np.dot(self.x.T, dout)
        db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
