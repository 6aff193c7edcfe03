# /// misconception
# caught_by = ["test_every_parameter_goes_down_its_gradient"]
# shows = ["params[·] += … | [] += (*) | params[·] + … | name += (*)"]
# shows_no = ["-x | -= | np.subtract | np.negative"]
#
# [title]
# ko = "기울기의 방향으로 올라감"
# en = "The step goes up the gradient"
#
# [explanation]
# ko = """
# 기울기는 손실이 커지는 방향을 가리키는데, 그 방향으로 걸음을 더하고 있습니다. 기울기가 양수일 때 매개변수를 어느 쪽으로 옮겨야
# 손실이 줄어드는지 생각해 보세요."""
# en = """
# The gradient points where the loss grows, and the step is added in that direction. Where has a parameter to go if
# its gradient is positive?"""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] += self.lr * grads[key]
