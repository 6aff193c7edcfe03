# /// variant
# exercise = "AddLayer"
# mistakes = ["forward computes the sum but does not return it", "backward halves dout for the two inputs instead of passing all of it to both"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y

    def backward(self, dout):
        # 두 갈래로 나눔
        dx = dout / 2
        dy = dout / 2
        return dx, dy
