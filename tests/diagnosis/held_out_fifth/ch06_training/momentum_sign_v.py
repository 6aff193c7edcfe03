# /// variant
# exercise = "Momentum"
# mistakes = ["velocity_with_the_wrong_sign"]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            self.v[key] = self.momentum * self.v.get(key, 0.0) - self.lr * grads[key]
            params[key] -= self.v[key]
