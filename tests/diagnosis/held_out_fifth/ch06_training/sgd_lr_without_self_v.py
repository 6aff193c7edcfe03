# /// variant
# exercise = "SGD"
# mistakes = ["The learning rate is read without self, so its name is not known in update"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] -= lr * grads[key]
