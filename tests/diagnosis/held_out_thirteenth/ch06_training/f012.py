# /// variant
# exercise = "Momentum"
# mistakes = ["The dictionary of the velocities is empty and never filled with zeros before it is read, which is a KeyError."]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
