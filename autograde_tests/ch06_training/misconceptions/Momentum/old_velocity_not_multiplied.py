# /// misconception
# caught_by = ["test_several_steps_follow_the_formula", "test_the_velocity_carries_on_where_the_gradient_is_zero"]
#
# [title]
# ko = "이전 속도에 momentum을 곱하지 않음"
# en = "The old velocity is not multiplied by momentum"
#
# [explanation]
# ko = """
# 속도에 새 기울기를 더하기만 하고 이전 속도에 momentum을 곱하지 않았습니다. 그러면 마찰이 없어서 속도가 줄지 않습니다.
# 식의 첫 번째 항을 다시 읽어 보세요."""
# en = """
# The new gradient is added to the old velocity, which is not multiplied by momentum: without friction the velocity never
# shrinks. Read the first term of the formula again."""
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key, grad in grads.items():
            self.v[key] = self.v.get(key, 0) - self.lr * grad
            params[key] += self.v[key]
