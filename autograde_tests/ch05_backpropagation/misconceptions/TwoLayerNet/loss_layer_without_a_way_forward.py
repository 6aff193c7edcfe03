# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation"]
# uses = [".predict() in gradient"]
# lacks = [".loss() in gradient | .forward() in gradient"]
# shows = [".predict() in gradient"]
# shows_no = [".loss() in gradient | .forward() in gradient"]
#
# [title]
# ko = "손실 계층이 순전파를 하지 않음"
# en = "The loss layer has not gone forward"
#
# [explanation]
# ko = """
# gradient가 predict로 점수를 구할 뿐, 손실 계층은 순전파를 하지 않습니다. 손실 계층의 backward는 자기가 마지막으로 받은 점수와 정답에서 시작하므로, 처음에는 그것이 없어 오류가 나고
# 나중에는 다른 배치의 것이 쓰입니다. 받은 t가 gradient 안에서 쓰이는지 보세요."""
# en = """
# gradient finds the scores by predict, but the loss layer does not go forward. Its backward starts from the scores
# and targets that it got last: at first there are none, and an error is raised; later they belong to another batch.
# See whether gradient makes any use of its t."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x)
        y = np.argmax(y, axis=1)
        if t.ndim != 1:
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

    def gradient(self, x, t):
        self.predict(x)
        dout = self.lastLayer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        grads["W1"] = self.layers["Affine1"].dW
        grads["b1"] = self.layers["Affine1"].db
        grads["W2"] = self.layers["Affine2"].dW
        grads["b2"] = self.layers["Affine2"].db
        return grads
