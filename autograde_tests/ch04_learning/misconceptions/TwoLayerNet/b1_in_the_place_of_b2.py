# /// misconception
# caught_by = ["test_the_gradient_belongs_to_the_present_parameters_and_data"]
#
# [title]
# ko = "b2의 기울기를 b1로 구함"
# en = "The gradient of b2 is that of b1"
#
# [explanation]
# ko = """
# b2의 자리에 b1의 기울기가 들어 있습니다. 줄을 복사해 붙인 뒤 한쪽의 번호만 고친 것 같습니다. 각 기울기의
# 형상을 같은 이름의 매개변수와 비교해 보세요."""
# en = """
# The gradient of b1 stands in the place of that of b2. A line seems to have been copied with the number changed
# on one side only. Compare the shape of each gradient with the parameter of its name."""
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
        grads["b2"] = numerical_gradient(loss_W, self.params["b1"])
        return grads
