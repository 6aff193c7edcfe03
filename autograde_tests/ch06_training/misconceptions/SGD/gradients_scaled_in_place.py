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
# 계산한 값을 grads에 써넣습니다. 그러면 부른 쪽의 기울기가 바뀝니다. 계산한 값은 따로 두세요."""
# en = """
# What is computed is written into grads. The caller's gradients are others afterwards. Keep what you compute as a
# value of its own."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            grads[key] *= self.lr
            params[key] -= grads[key]
