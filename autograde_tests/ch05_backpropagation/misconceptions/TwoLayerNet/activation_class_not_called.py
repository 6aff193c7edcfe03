# /// misconception
# caught_by = ["test_predict_gives_the_scores_without_softmax", "test_gradient_is_that_of_backpropagation", "test_another_activation_takes_the_place_of_relu"]
# uses = ["activation"]
# lacks = ["activation()"]
# shows = ["[] = activation"]
# shows_no = ["activation()"]
#
# [title]
# ko = "활성화 클래스로 객체를 만들지 않음"
# en = "No object is made of the activation class"
#
# [explanation]
# ko = """
# 받은 클래스를 그대로 계층으로 넣었습니다. 클래스의 메서드를 바로 부르면 self가 채워지지 않아서 인수가 부족하다는
# TypeError가 납니다. 클래스와 그 클래스로 만든 객체의 차이를, 다른 계층을 넣은 줄과 비교하며 살펴보세요."""
# en = """
# The class itself is stored as the layer. Called on the class, a method has no self to work with, and a TypeError says
# that an argument is missing. Compare with the lines that store the other layers: what is the difference between a
# class and an object made of it?"""
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
        self.layers["Activation1"] = activation
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
