# /// misconception
# caught_by = ["test_new_arrays_in_params_are_used"]
# shows = ["np.dot(x, self.W1) | x @ self.W1"]
# shows_no = ["property"]
#
# [title]
# ko = "params가 아닌 속성의 배열을 씀"
# en = "predict uses arrays that are not in params"
#
# [explanation]
# ko = """
# predict가 params가 아니라 다른 속성에 담긴 배열을 씁니다. params에 새 배열을 넣어도 predict는 여전히 처음 배열로
# 계산합니다. 값을 언제 params에서 꺼내야 하는지 생각해 보세요."""
# en = """
# predict uses arrays that are kept in other attributes and not in params. When a new array is put into params,
# predict goes on with the first one. Think about when to take the values out of params."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)
        self.W1, self.b1 = self.params["W1"], self.params["b1"]
        self.W2, self.b2 = self.params["W2"], self.params["b2"]

    def predict(self, x):
        a1 = np.dot(x, self.W1) + self.b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, self.W2) + self.b2
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
