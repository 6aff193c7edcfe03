# /// misconception
# caught_by = ["test_predict_gives_probabilities_row_by_row", "test_predict_of_as_many_rows_as_classes"]
# shows_no = ["softmax | np.exp | math.exp | .softmax | np.power | **"]
#
# [title]
# ko = "predict가 확률 대신 점수를 돌려줌"
# en = "predict returns scores, not probabilities"
#
# [explanation]
# ko = """
# predict에 소프트맥스가 없습니다. simpleNet에서는 loss가 소프트맥스를 맡지만, 이 신경망의 predict는 행마다 합이
# 1인 확률을 돌려주어야 합니다. 본문의 식에서 y가 어디까지를 담는지 두 신경망을 비교해 보세요."""
# en = """
# There is no softmax in predict. In simpleNet it belongs to loss, but predict of this network returns
# probabilities, and each row sums to 1. Compare the two networks of the text and see how far the formula of y
# goes."""
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
        return a2

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(softmax(y), t)

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
