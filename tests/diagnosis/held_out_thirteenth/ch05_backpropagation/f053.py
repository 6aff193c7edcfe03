# /// variant
# exercise = "AddLayer"
# mistakes = ["backward halves dout for each of the two inputs.", "The second derivative has a minus sign, as for a difference."]
# ///
class AddLayer:
    def __init__(self):
        self.x = self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return self.x + self.y

    def backward(self, dout):
        half = dout / 2
        return half, -half
