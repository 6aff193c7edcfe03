# /// misconception
# caught_by = ["test_every_parameter_goes_down_its_gradient", "test_the_step_of_the_text"]
# shows = ["params[·] = (*)"]
#
# [title]
# ko = "걸음이 매개변수를 대신함"
# en = "The step replaces the parameter"
#
# [explanation]
# ko = """
# 옮길 거리를 구했지만 지금의 값에 더하지 않고 그것으로 바꾸어 버렸습니다. 매개변수가 그때까지 배운 것을 모두
# 잃습니다. 학습률이 0이면 아무것도 바뀌지 않아야 한다는 것을 확인해 보세요."""
# en = """
# The distance to move was worked out, but it takes the place of the parameter, which loses all that it had learnt.
# With a learning rate of 0 nothing should change: try it."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] = -self.lr * grads[key]
