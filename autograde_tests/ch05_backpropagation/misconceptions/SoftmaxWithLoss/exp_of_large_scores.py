# /// misconception
# caught_by = ["test_scores_far_from_zero_stay_finite"]
# shows = ["np.exp(x)"]
# shows_no = ["np.max | .max | np.amax | max | x -= … | x = … | np.clip | .clip | np.minimum | softmax | np.where"]
#
# [title]
# ko = "큰 점수에서 소프트맥스가 넘침"
# en = "Softmax overflows for large scores"
#
# [explanation]
# ko = """
# 점수를 그대로 지수 함수에 넣어서, 점수가 크면 무한대가 되고 나눗셈의 결과가 nan이 됩니다. 소프트맥스는 모든 점수를
# 똑같이 옮겨도 값이 변하지 않으니, 이 성질을 쓰거나 주어진 함수를 사용해 보세요."""
# en = """
# The scores enter the exponential as they are; large ones become infinite, and the division gives nan. Softmax does
# not change when all scores are shifted alike: make use of that, or of the function you are given."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        exp_x = np.exp(x)
        self.y = exp_x / np.sum(exp_x, axis=1, keepdims=True)
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / batch_size
        return dx
