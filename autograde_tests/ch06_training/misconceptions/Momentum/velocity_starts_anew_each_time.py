# /// misconception
# caught_by = ["test_several_steps_follow_the_formula", "test_the_steps_of_the_text"]
#
# [title]
# ko = "앞의 속도가 남지 않음"
# en = "Nothing is left of earlier velocities"
#
# [explanation]
# ko = """
# 앞의 걸음에서 얻은 속도가 다음 호출에 남지 않습니다. 그 점에서 보통의 경사 하강법과 같습니다. 속도를 언제 만들고
# 어디에 담는지, 두 번째 호출에서 무엇이 남아 있는지 보세요."""
# en = """
# Nothing of the velocity of earlier steps is left in the next call, as in plain gradient descent. When is the velocity
# made, where is it kept, and what is there in the second call?"""
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None

    def update(self, params, grads):
        self.v = {}
        for key, val in params.items():
            self.v[key] = np.zeros_like(val)

        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
