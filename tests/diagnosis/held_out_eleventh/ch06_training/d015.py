# /// variant
# exercise = "SGD"
# mistakes = ["The learning rate is the number 0.01 in update; the argument lr of the constructor is kept but not used", "params[key] is set to a new array instead of being changed in place"]
# ///
class SGD:
    """확률적 경사 하강법"""

    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] = params[key] - 0.01 * grads[key]
