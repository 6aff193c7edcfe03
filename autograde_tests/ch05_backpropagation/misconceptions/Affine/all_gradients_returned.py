# /// misconception
# caught_by = ["test_dx_uses_the_transposed_weights", "test_the_gradients_of_the_course"]
# uses = ["return (,) | return [,]"]
# shows = ["return (,)"]
#
# [title]
# ko = "backward가 dx 말고도 돌려줌"
# en = "backward returns more than dx"
#
# [explanation]
# ko = """
# backward가 dx뿐 아니라 다른 기울기까지 함께 돌려줍니다. 앞의 계층은 받은 것을 그대로 dout으로 쓰므로 배열 하나만 와야
# 합니다. 가중치의 기울기를 어디에 남기라고 했는지 본문을 다시 보세요."""
# en = """
# backward returns other gradients together with dx. The layer before it uses what it gets as its dout, so a single
# array has to arrive. Look again at where the text wants the gradients of the weights to be left."""
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
        dx = dx.reshape(*self.original_x_shape)
        return dx, self.dW, self.db
