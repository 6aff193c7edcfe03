# /// variant
# exercise = "AdaGrad"
# mistakes = ["The step is divided by h itself instead of by its root.", "h is one sum over all elements of the gradient instead of one for each element."]
# ///
class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = dict((key, 0.0) for key in params)
        for key, g in grads.items():
            self.h[key] += np.sum(g ** 2)
            params[key] -= self.lr * g / (self.h[key] + 1e-7)
