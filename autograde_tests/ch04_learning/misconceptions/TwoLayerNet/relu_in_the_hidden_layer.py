# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row"]
# uses = ["np.maximum | relu | np.where | Relu | <= | < | > | >= | np.clip | np.fmax"]
# shows = ["relu | np.maximum | Relu"]
# shows_no = ["sigmoid | Sigmoid | 1 / … | … / (+)"]
#
# [title]
# ko = "은닉층의 활성화 함수가 시그모이드가 아니라 ReLU임"
# en = "The hidden layer uses the ReLU, not the sigmoid"
#
# [explanation]
# ko = """
# 은닉층의 합이 시그모이드가 아니라 ReLU를 거칩니다. 음수가 모두 0이 되고 양수는 그대로 지나가므로 출력이
# 달라집니다. 본문이 은닉층에 쓰는 함수를 확인하세요."""
# en = """
# The sums of the hidden layer go through the ReLU in the place of the sigmoid: negative sums become 0, and
# positive ones pass unchanged. See which function the text uses in the hidden layer."""
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
        a2 = np.dot(np.maximum(0, a1), W2) + b2
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
