# /// variant
# exercise = "SGD"
# mistakes = ["grads[key] *= self.lr scales the caller's gradients, which should be left alone"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            grads[key] *= self.lr
            params[key] -= grads[key]
