# /// misconception
# caught_by = ["test_params_have_the_names_and_shapes_of_the_text", "test_biases_start_at_zero_and_hold_fractions"]
# uses = ["np.zeros_like(hidden_size) | np.zeros_like(output_size) | np.zeros_like(name) | np.zeros_like([])"]
# shows = ["np.zeros_like(hidden_size) | np.zeros_like(output_size)"]
#
# [title]
# ko = "편향이 배열이 아니라 정수 0 하나가 됨"
# en = "The biases become a single integer 0"
#
# [explanation]
# ko = """
# 이름이 비슷한 두 함수가 섞였습니다. 하나는 길이를 받고 다른 하나는 본뜰 배열을 받는데, 뒤의 것에 수를 주면 그
# 수를 본떠 정수 0 하나가 만들어집니다. 그러면 편향의 기울기가 언제나 0이 됩니다. 편향의 형상과 자료형을 출력해
# 보세요."""
# en = """
# Two functions with similar names are mixed up. One takes a length, the other an array to imitate; given a
# number, the second imitates that and makes a single integer 0. The gradient of the biases is then always 0.
# Print the shape and the type of the biases."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros_like(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros_like(output_size)

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
