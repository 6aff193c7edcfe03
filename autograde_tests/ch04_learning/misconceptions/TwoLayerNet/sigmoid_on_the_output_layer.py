# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row", "test_loss_is_the_mean_cross_entropy_of_the_batch"]
# shows = ["return sigmoid()"]
# shows_no = ["softmax"]
#
# [title]
# ko = "출력층에 시그모이드를 씀"
# en = "The sigmoid on the output layer"
#
# [explanation]
# ko = """
# 시그모이드를 출력층에 썼습니다. 시그모이드는 원소를 따로따로 0과 1 사이로 옮길 뿐이어서 한 행의 합이 1이 되지
# 않고, 확률로 볼 수 없습니다. predict의 결과를 행마다 더해 보고 출력층의 함수가 무엇인지 확인해 보세요."""
# en = """
# The output layer uses the sigmoid. It moves each element between 0 and 1 by itself, so a row does not sum to 1
# and is no set of probabilities. Add up the rows of predict, and check which function the output layer has."""
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
        a2 = np.dot(z1, W2) + b2
        return sigmoid(a2)

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
