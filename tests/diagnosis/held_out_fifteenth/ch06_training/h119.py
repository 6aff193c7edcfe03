# /// variant
# exercise = "Momentum"
# mistakes = ["The velocities begin at 1 (np.ones_like) instead of 0.", "The gradient is added to the velocity instead of subtracted."]
# ///
import numpy as np

class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.속도 = {}

    def update(self, params, grads):
        for 이름, 기울기 in grads.items():
            if 이름 not in self.속도:
                self.속도[이름] = np.ones_like(params[이름])
            관성 = self.momentum * self.속도[이름]
            self.속도[이름] = 관성 + self.lr * 기울기
            params[이름] += self.속도[이름]
