# /// variant
# exercise = "AddLayer"
# mistakes = ["forward lacks the parameter self, so that it is called with one argument too many and a TypeError is raised."]
# ///
class AddLayer:
    def forward(x, y):
        return x + y

    def backward(self, dout):
        return dout, dout
