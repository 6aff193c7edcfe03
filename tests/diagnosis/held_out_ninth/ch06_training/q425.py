# /// variant
# exercise = "SGD"
# mistakes = ["Only the names W1, b1, W2 and b2 are expected"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.hakseupryul = lr

    def update(self, params, grads):
        for key in ["W1", "b1", "W2", "b2"]:
            params[key] -= self.hakseupryul * grads[key]
