# /// variant
# exercise = "MulLayer"
# mistakes = ["first_inputs_kept_forever | relation:earlier_call"]
# ///
class MulLayer:
    def __init__(self):
        self.입력 = []

    def forward(self, 왼쪽, 오른쪽):
        self.입력 += [왼쪽, 오른쪽]
        return 왼쪽 * 오른쪽

    def backward(self, dout):
        왼쪽, 오른쪽 = self.입력[0], self.입력[1]
        return [오른쪽 * dout, 왼쪽 * dout]
