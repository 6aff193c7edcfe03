# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_labels_give_the_same_loss"]
# shows = ["silent SoftmaxWithLoss.forward:…"]
#
# [title]
# ko = "forward가 손실을 돌려주지 않음"
# en = "forward does not return the loss"
#
# [explanation]
# ko = """
# 손실을 객체의 속성에 저장하기만 하고 돌려주지 않아서, 부르는 쪽은 None을 받습니다. 기울기는 맞게 나오므로 손실을
# 출력해 보기 전에는 알아차리기 어렵습니다. forward의 결과를 변수에 받아 출력해 보세요."""
# en = """
# The loss is stored in an attribute of the object but not returned, and the caller gets None. The gradients are
# right, so nothing shows until the loss is printed. Put the result of forward into a variable and print it."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / batch_size
        return dx
