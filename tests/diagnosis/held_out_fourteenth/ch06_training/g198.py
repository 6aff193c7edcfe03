# /// variant
# exercise = "SGD"
# mistakes = ["update uses lr without self, which is not defined there, and a NameError is raised."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] -= lr * grads[key]
