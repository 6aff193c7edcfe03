# /// variant
# exercise = "SGD"
# mistakes = ["update uses lr without self, a name that is unknown there: NameError."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for name, value in params.items():
            value -= lr * grads[name]
