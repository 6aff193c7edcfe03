# /// variant
# exercise = "SGD"
# mistakes = ["The new values are put into the dictionary as new arrays instead of changing the arrays of params in place."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] = params[key] - self.lr * grads[key]
