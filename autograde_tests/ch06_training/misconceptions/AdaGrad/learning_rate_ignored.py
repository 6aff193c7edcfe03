# /// misconception
# caught_by = ["test_the_steps_of_the_text"]
# lacks = ["(self.lr * … | … * self.lr | … * self.lr) | self.lr * … | lr * … | … * lr | self.lr / …"]
# shows = ["ignored AdaGrad.__init__.lr:…"]
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


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key, grad in grads.items():
            self.h[key] = self.h.get(key, 0) + grad**2
            params[key] -= grad / (np.sqrt(self.h[key]) + 1e-07)
