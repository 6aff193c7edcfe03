# /// variant
# exercise = "AddLayer"
# mistakes = ["forward prints the sum and returns nothing", "backward_from_the_mul_layer"]
# says = "forward prints the sum and returns nothing; backward multiplies by the inputs like a product"
# ///
class AddLayer:
    def __init__(self):
        self.x = 0
        self.y = 0

    def forward(self, x, y):
        self.x = x
        self.y = y
        print(x + y)

    def backward(self, dout):
        return dout * self.y, dout * self.x
