# /// variant
# exercise = "SGD"
# mistakes = ["The loop unpacks key and value from params itself instead of params.items(), so the letters of the name are unpacked"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key, value in params:
            value -= self.lr * grads[key]
