# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row", "test_the_gradient_is_the_analytic_one"]
# shows_no = ["sigmoid | np.exp | Sigmoid | np.tanh | relu | np.maximum | math.exp | 1 / … | tanh | Relu | .sigmoid | .expit | expit | ** | np.where | np.clip"]
#
# [title]
# ko = "은닉층에 활성화 함수가 없음"
# en = "The hidden layer has no activation function"
#
# [explanation]
# ko = """
# 은닉층의 합이 시그모이드를 거치지 않고 그대로 다음 층으로 갑니다. 그러면 두 층을 합쳐도 한 층으로 바꾸어 쓸 수
# 있는 계산이 되어, 층을 쌓은 뜻이 없습니다. 은닉층의 값이 모두 0과 1 사이에 있는지 출력해 보세요."""
# en = """
# The sums of the hidden layer go on to the next layer without the sigmoid. Both layers together are then no more
# than one layer could do, and stacking them has no point. Print the values of the hidden layer and see whether
# they all lie between 0 and 1."""
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
        a2 = np.dot(a1, W2) + b2
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
