# /// variant
# exercise = "AdaGrad"
# mistakes = ["self.h stays None and is indexed at the first update, and a TypeError is raised."]
# ///
class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        for key in params.keys():
            self.h[key] += grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
