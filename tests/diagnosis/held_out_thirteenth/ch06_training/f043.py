# /// variant
# exercise = "AdaGrad"
# mistakes = ["The squares are not accumulated: h is only the square of the present gradient."]
# ///
class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params.keys():
            self.h[key] = grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
