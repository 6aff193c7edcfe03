# /// variant
# exercise = "SGD"
# mistakes = ["The learning rate is fixed at 0.01, whatever lr is.", "New arrays are put into params instead of changing the old ones in place."]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.학습률 = 0.01

    def update(self, params, grads):
        for 이름 in params:
            변화량 = self.학습률 * grads[이름]
            새값 = params[이름] - 변화량
            params[이름] = 새값
