# /// variant
# exercise = "SGD"
# mistakes = ["lr is used without self in update"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for k in params:
            params[k] -= lr * grads[k]
