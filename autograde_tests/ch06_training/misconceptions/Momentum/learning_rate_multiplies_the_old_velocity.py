# /// misconception
# caught_by = ["test_several_steps_follow_the_formula"]
# shows = ["(self.lr * ((self.momentum * … | (self.momentum * (self.lr * … | (((self.momentum * …) * self.lr) | ((self.lr * self.v[name]) + (self.lr * grads[name])) | ((self.lr * self.v[name]) - (self.lr * grads[name]))"]
#
# [title]
# ko = "학습률을 이전 속도에도 곱함"
# en = "The learning rate multiplies the old velocity as well"
#
# [explanation]
# ko = """
# 학습률이 기울기뿐 아니라 이전 속도에도 곱해져, 속도가 쌓이지 않고 거의 사라집니다. 본문의 식에서 학습률이 무엇에
# 곱해지는지 괄호를 보세요."""
# en = """
# The learning rate multiplies the old velocity as well as the gradient, so hardly anything of the velocity is left.
# See in the formula of the text what the learning rate multiplies, and where your parentheses stand."""
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            v = self.v.get(key, np.zeros_like(params[key]))
            self.v[key] = self.lr * (self.momentum * v - grads[key])
            params[key] += self.v[key]
