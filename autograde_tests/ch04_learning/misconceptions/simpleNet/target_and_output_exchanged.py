# /// misconception
# caught_by = [
#     "test_the_loss_of_the_text_is_reproduced",
#     "test_the_gradient_by_the_weights_is_the_analytic_one",
#     "test_a_batch_gives_the_mean_loss",
# ]
# shows = ["cross_entropy_error(t, name) | cross_entropy_error(t, softmax()) | cross_entropy_error(t, …"]
#
# [title]
# ko = "손실에 정답과 출력을 바꾸어 넣음"
# en = "Target and output are exchanged in the loss"
#
# [explanation]
# ko = """
# cross_entropy_error에 인수를 넣는 순서가 바뀌어, 출력이 아니라 정답의 로그를 구하고 있습니다. 함수를 정의할 때의
# 매개변수 순서를 다시 보세요."""
# en = """
# The arguments of cross_entropy_error are in the wrong order, so the logarithm of the target is taken and not that
# of the output. Look again at the order of the parameters where the function is defined."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(t, y)
