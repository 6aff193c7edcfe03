# /// misconception
# caught_by = ["test_params_have_the_names_and_shapes_of_the_text", "test_biases_start_at_zero"]
# uses = ["np.zeros_like"]
# shows = ["np.zeros_like(hidden_size) | np.zeros_like(output_size)"]
#
# [title]
# ko = "zeros_like에 크기를 넘김"
# en = "A size is given to zeros_like"
#
# [explanation]
# ko = """
# zeros_like는 받은 것과 형상이 같은 0을 만듭니다. 수 하나를 주면 배열이 아니라 정수 0 하나가 되어, 모든 은닉 유닛이
# 편향 하나를 함께 쓰게 되고 정수라서 조금씩 바꿀 수도 없습니다. 편향의 형상과 dtype을 출력해 보세요."""
# en = """
# zeros_like makes zeros of the shape of what it is given. Given a number it makes a single integer 0 and no row of
# them: all units share one bias, and an integer cannot be changed by a little. Print the shape and the dtype of the
# biases."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros_like(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros_like(output_size)

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
        self.loss(x, t)

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
