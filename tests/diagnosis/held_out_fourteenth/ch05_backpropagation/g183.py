# /// variant
# exercise = "Relu"
# mistakes = ["backward sets dout to 0 where the input was positive, since the mask has the wrong sense there.", "forward gives 1 for positive inputs instead of the input itself."]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return self.mask * 1.0

    def backward(self, dout):
        return np.where(self.mask, 0, dout)
