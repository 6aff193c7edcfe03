# /// misconception
# caught_by = ["test_the_weights_start_as_standard_normal_numbers"]
# uses = ["#0.47355232"]
# shows = ["#0.47355232"]
#
# [title]
# ko = "본문의 가중치로 고정함"
# en = "The weights are fixed to those of the text"
#
# [explanation]
# ko = """
# 본문의 예와 같은 결과가 나오도록 가중치를 그대로 적어 넣었습니다. 그 가중치는 계산을 확인하기 위한 예일 뿐이며,
# 신경망은 만들 때마다 무작위로 시작해야 합니다. 신경망을 두 개 만들어 W를 비교해 보세요."""
# en = """
# The weights of the example are written down so that its result comes out. They are only there to check a
# calculation; a network starts with random weights each time it is made. Make two networks and compare their W."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.array([[0.47355232, 0.9977393, 0.84668094], [0.85557411, 0.03563661, 0.69422093]])

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
