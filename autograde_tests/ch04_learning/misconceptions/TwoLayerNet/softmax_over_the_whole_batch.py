# /// misconception
# caught_by = [
#     "test_predict_gives_probabilities_row_by_row",
#     "test_predict_of_as_many_rows_as_classes",
#     "test_loss_is_the_mean_cross_entropy_of_the_batch",
# ]
# shows = [".sum() in predict"]
# shows_no = [
#     "np.sum(name, axis=… | np.sum([], axis=… | np.sum((**), axis=… | np.sum(np.exp(), axis=… | np.sum(attribute, axis=… | .sum(axis=… | np.sum(name, #) | np.sum(name, -#) | np.sum(np.exp(), #) | np.sum(np.exp(), -#) | .sum(#) | .sum(-#) | np.apply_along_axis | comprehension | np.einsum | np.vectorize | for",
# ]
#
# [title]
# ko = "소프트맥스의 합을 배치 전체에서 구함"
# en = "The sum of softmax runs over the whole batch"
#
# [explanation]
# ko = """
# 벡터 하나를 위한 합을 배치에 그대로 써서, 배치의 모든 행을 하나의 합으로 나눕니다. predict의 결과를 행마다 더해
# 보고, 주어진 소프트맥스를 살펴보세요."""
# en = """
# A sum made for one vector is applied to a batch, so that all its rows are divided by one and the same sum. Add up
# each row of predict, and have a look at the softmax you were given."""
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
        exp_a = np.exp(a2 - np.max(a2))
        return exp_a / np.sum(exp_a)

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
