# /// variant
# exercise = "SGD"
# mistakes = ["The gradient is added instead of subtracted.", "The learning rate of the constructor is ignored, and 0.01 is always used."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = 0.01

    def update(self, params, grads):
        for k, v in params.items():
            v += self.lr * grads[k]
