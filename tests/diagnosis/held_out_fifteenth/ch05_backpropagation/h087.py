# /// variant
# exercise = "MulLayer"
# mistakes = ["forward does not store the inputs in self, so that backward multiplies by None: TypeError."]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        왼쪽 = x
        오른쪽 = y
        곱 = 왼쪽 * 오른쪽
        return 곱

    def backward(self, dout):
        왼쪽_기울기 = dout * self.y
        오른쪽_기울기 = dout * self.x
        return 왼쪽_기울기, 오른쪽_기울기
