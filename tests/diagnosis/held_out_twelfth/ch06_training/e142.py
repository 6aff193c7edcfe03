# /// variant
# exercise = "SGD"
# mistakes = ["The dictionaries are indexed with 0, 1, ... as if they were lists, so a KeyError is raised"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for i in range(len(params)):
            params[i] -= self.lr * grads[i]
