# /// variant
# exercise = "SGD"
# mistakes = ["The gradient is added instead of subtracted.", "params[key] is given a new array instead of being changed in place, so other holders of the array do not see it."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for 이름, 기울기 in grads.items():
            params[이름] = params[이름] + self.lr * 기울기
