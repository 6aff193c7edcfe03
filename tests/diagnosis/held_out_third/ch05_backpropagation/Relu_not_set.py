# /// variant
# exercise = "Relu"
# mistakes = ["negative_places_selected_but_not_set | code:dropped_value"]
# true = ["code:dropped_value"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask]
        return out

    def backward(self, dout):
        return dout * ~self.mask
