# /// partial
# missing = ["test_forward_leaves_x_alone"]
# at_least = 0.6
# at_most = 0.95
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
