# /// variant
# exercise = "AdaGrad"
# mistakes = ["Nothing is added in the denominator, so that an element whose gradient is always 0 becomes nan.", "Divides by h itself, the square root is missing."]
# ///
class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr, self.h = lr, {}

    def update(self, params, grads):
        for k, g in grads.items():
            self.h[k] = self.h.get(k, 0) + g ** 2
            params[k] -= self.lr * g / self.h[k]
