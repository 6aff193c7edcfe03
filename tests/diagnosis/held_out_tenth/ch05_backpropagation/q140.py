# /// variant
# exercise = "AddLayer"
# mistakes = ["backward returns ones instead of the gradient it gets"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        # 덧셈의 미분은 1
        return 1, 1
