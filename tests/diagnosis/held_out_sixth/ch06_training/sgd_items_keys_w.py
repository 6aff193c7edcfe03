# /// variant
# exercise = "SGD"
# mistakes = ["names_of_the_two_layer_net", "code:other_default"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr

    def update(self, params, grads):
        for key in ["W1", "b1", "W2", "b2"]:
            params[key] -= self.lr * grads[key]
