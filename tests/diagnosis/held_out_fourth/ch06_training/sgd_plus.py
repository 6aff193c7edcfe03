# /// variant
# exercise = "SGD"
# mistakes = ["gradient_ascent"]
# says = "The gradient is added in place of subtracted"
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] += self.lr * grads[key]
