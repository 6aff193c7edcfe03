# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = [
#     "np.random.rand | np.random.uniform | np.random.random(… | np.random.sample | .uniform | .random(… | .rand | random.random | random.uniform",
# ]
# shows = ["np.random.rand | np.random.uniform | .uniform | np.random.random"]
#
# [title]
# ko = "가중치를 균등분포에서 뽑음"
# en = "The weights are uniform, not normal"
#
# [explanation]
# ko = """
# 이름이 비슷한 난수 함수 가운데 정해진 범위에서 고르게 뽑는 것을 썼습니다. 그러면 가중치가 정규분포를 따르지
# 않고, 0과 1 사이의 범위라면 모두 양수로 시작합니다. 처음 가중치의 평균과 표준편차를 출력하여 본문의 표와
# 비교해 보세요."""
# en = """
# Of the random functions with similar names, this one draws evenly from a range. The weights are not normal then,
# and from a range between 0 and 1 all start positive. Print mean and deviation of the first weights and compare
# them with the table of the text."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.rand(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.rand(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
