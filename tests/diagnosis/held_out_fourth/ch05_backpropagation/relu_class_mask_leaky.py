# /// variant
# exercise = "Relu"
# mistakes = ["mask_on_the_class", "leaky_below_zero"]
# says = "The mask is kept in the class and is shared by all layers; Negative inputs let a hundredth of the value pass, like leaky ReLU"
# ///
import numpy as np


class Relu:
    def __init__(self):
        Relu.mask = None

    def forward(self, x):
        Relu.mask = x > 0
        return np.where(Relu.mask, x, 0.01 * x)

    def backward(self, dout):
        return np.where(Relu.mask, dout, 0.01 * dout)
