# /// variant
# exercise = "AdaGrad"
# mistakes = ["h is replaced by the square of the present gradient and does not add up.", "The step is divided by the square root without the small number, so a gradient of 0 gives nan."]
# ///
class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for k, g in grads.items():
            self.h[k] = g ** 2
            params[k] -= self.lr * g / np.sqrt(self.h[k])
