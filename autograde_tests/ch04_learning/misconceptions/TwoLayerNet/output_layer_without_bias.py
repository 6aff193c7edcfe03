# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row", "test_the_gradient_is_the_analytic_one"]
# shows = ["softmax(np.dot(sigmoid(…, self.params['W2'])) | softmax((sigmoid(…) @ self.params['W2']))"]
#
# [title]
# ko = "출력층에서 편향을 더하지 않음"
# en = "The output layer leaves out its bias"
#
# [explanation]
# ko = """
# 편향이 0에서 시작하므로 새로 만든 신경망으로는 이 실수를 알아볼 수 없습니다. 그러나 출력층의 편향이 계산에 들어가지
# 않으면 그 기울기가 언제나 0이고, 학습해도 변하지 않습니다. 출력층의 편향에 0이 아닌 수를 넣고 predict의 결과가
# 바뀌는지 보세요."""
# en = """
# Biases start at 0, so a new network cannot show this. But a bias that takes no part in the calculation has a
# gradient of 0 and never learns. Put numbers other than 0 into those of the output layer and see whether the result
# of predict changes."""
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
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2)
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
