# /// variant
# exercise = "Momentum"
# mistakes = ["The gradient is added to the velocity instead of subtracted from it.", "The momentum factor multiplies the term of the gradient too and not only the old velocity."]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.momentum, self.v = lr, momentum, None

    def update(self, params, grads):
        if self.v is None:
            self.v = {k: np.zeros_like(p) for k, p in params.items()}
        for k in params:
            속도 = self.momentum * (self.v[k] + self.lr * grads[k])
            self.v[k] = 속도
            params[k] += 속도
