# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are kept in variables of the module shared by all layers, so a later forward of another layer overwrites them.", "dout is ignored in dy."]
# ///
마지막 = {}

class MulLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        마지막["x"] = x
        마지막["y"] = y
        return x * y

    def backward(self, dout):
        return dout * 마지막["y"], 마지막["x"]
