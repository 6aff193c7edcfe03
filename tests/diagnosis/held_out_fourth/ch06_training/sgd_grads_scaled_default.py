# /// variant
# exercise = "SGD"
# mistakes = ["The gradients in grads are multiplied by the learning rate in place", "The default learning rate is 0.1"]
# ///
class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr

    def update(self, params, grads):
        for k, g in grads.items():
            g *= self.lr
            params[k] -= g
