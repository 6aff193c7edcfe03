# /// misconception
# caught_by = ["test_gradients_are_left_alone"]
# uses = ["[] *= … | [] = (*) | name *= … | np.multiply"]
# shows = ["writes grads | writes grads[·]"]
#
# [title]
# ko = "받은 기울기를 바꿈"
# en = "The gradients that came are changed"
#
# [explanation]
# ko = """
# 학습률을 grads의 배열 자체에 곱합니다. 그러면 부른 쪽의 기울기가 바뀝니다. 곱을 새 값으로 두세요."""
# en = """
# The learning rate is multiplied into the arrays of grads themselves. The caller's gradients are others afterwards.
# Keep the product as a value of its own."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            grads[key] *= self.lr
            params[key] -= grads[key]
