# /// variant
# exercise = "Relu"
# mistakes = ["backward sets the gradient to 0 where the input was positive and passes it where it was negative, the mask reversed."]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x > 0)
        출력 = x * self.mask
        return 출력

    def backward(self, dout):
        기울기 = dout.copy()
        기울기[self.mask] = 0
        return 기울기
