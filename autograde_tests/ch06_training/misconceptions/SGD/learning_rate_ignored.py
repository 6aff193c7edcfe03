# /// misconception
# caught_by = ["test_every_parameter_goes_down_its_gradient", "test_the_step_of_the_text"]
# shows = ["ignored SGD.__init__.lr:…"]
#
# [title]
# ko = "받은 학습률을 쓰지 않음"
# en = "The learning rate that is given is not used"
#
# [explanation]
# ko = """
# 생성자는 학습률을 받지만 갱신할 때 쓰지 않습니다. 학습률을 다르게 하여 두 번 움직여 보세요."""
# en = """
# The constructor takes a learning rate, but the update does not use it. Move with two different rates and compare."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] -= 0.01 * grads[key]
