# /// misconception
# caught_by = ["test_several_steps_follow_the_formula", "test_the_steps_of_the_text"]
#
# [title]
# ko = "속도가 부를 때마다 0에서 시작함"
# en = "The velocity starts at 0 in every call"
#
# [explanation]
# ko = """
# update를 부를 때마다 속도를 0으로 만들고 시작하므로 앞의 걸음이 남지 않습니다. 결과는 보통의 경사 하강법과
# 같습니다. 속도를 언제 만들어야 하는지, 두 번째 호출에서 무엇이 남아 있는지 보세요."""
# en = """
# Each call of update makes the velocity 0 first, so nothing of earlier steps is left, and what comes out is plain
# gradient descent. When should the velocity be made, and what is there in the second call?"""
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
