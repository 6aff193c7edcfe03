# /// misconception
# caught_by = ["test_the_weights_start_as_standard_normal_numbers"]
# uses = [
#     "np.random.rand | np.random.uniform | np.random.random(… | np.random.sample | .uniform | .random(… | .rand | random.random | random.uniform",
# ]
# shows = ["np.random.rand | np.random.uniform | .uniform | np.random.random | .random"]
#
# [title]
# ko = "정규분포가 아니라 균등분포에서 뽑음"
# en = "Uniform random numbers, not normal ones"
#
# [explanation]
# ko = """
# 이름이 비슷한 난수 함수 가운데 정해진 범위에서 고르게 뽑는 것을 썼습니다. 그러면 처음 가중치가 정규분포를
# 따르지 않고, 0과 1 사이의 범위라면 모두 양수입니다. 난수를 많이 뽑아 평균과 가장 작은 값을 출력해 보세요."""
# en = """
# Of the random functions with similar names, this one draws evenly from a range. The weights are not normal
# then, and from a range between 0 and 1 all start positive. Draw many numbers and print their mean and the
# smallest of them."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
