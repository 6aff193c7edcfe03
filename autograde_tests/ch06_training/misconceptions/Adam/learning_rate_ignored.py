# /// misconception
# caught_by = ["test_the_steps_of_the_text"]
# lacks = ["(self.lr * … | … * self.lr | … * self.lr) | self.lr * … | lr * … | … * lr | self.lr / …"]
# shows = ["ignored Adam.__init__.lr:…"]
#
# [title]
# ko = "받은 학습률을 쓰지 않음"
# en = "The learning rate that is given is not used"
#
# [explanation]
# ko = """
# 생성자는 학습률을 받지만 갱신할 때에는 쓰지 않습니다. 학습률은 한 번에 움직이는 크기를 정합니다. 학습률을 다르게 하여 두 번 움직여 보고 결과가 달라지는지 보세요."""
# en = """
# The constructor takes a learning rate, but the update does not use it. It decides how far a step goes. Move with two
# different rates and see whether the results differ."""
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.t += 1
        for key, grad in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            m = self.m[key] / (1 - self.beta1**self.t)
            v = self.v[key] / (1 - self.beta2**self.t)
            params[key] -= m / (np.sqrt(v) + 1e-08)
