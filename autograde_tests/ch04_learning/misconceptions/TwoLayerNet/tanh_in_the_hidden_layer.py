# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row"]
# uses = ["np.tanh | math.tanh | tanh | np.sinh"]
# shows = ["np.tanh | tanh"]
# shows_no = ["#0.5 | / in predict | sigmoid | Sigmoid"]
#
# [title]
# ko = "은닉층의 활성화 함수가 시그모이드가 아니라 tanh임"
# en = "The hidden layer uses tanh, not the sigmoid"
#
# [explanation]
# ko = """
# 은닉층의 합이 시그모이드가 아니라 쌍곡탄젠트를 거칩니다. 형상은 비슷하지만 값이 0과 1이 아니라 -1과 1
# 사이에 놓이므로 출력이 달라집니다. 본문이 은닉층에 쓰는 함수를 확인하세요."""
# en = """
# The sums of the hidden layer go through the hyperbolic tangent in the place of the sigmoid. Its curve looks
# alike, but its values lie between -1 and 1 and not between 0 and 1, so all that follows differs. See which
# function the text uses in the hidden layer."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        a2 = np.dot(np.tanh(a1), W2) + b2
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
