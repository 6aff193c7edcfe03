# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation", "test_the_two_gradients_agree"]
# shows = ["name = Relu()", "Relu() once in __init__"]
#
# [title]
# ko = "두 은닉층이 Relu 객체 하나를 함께 씀"
# en = "Both hidden layers share one Relu object"
#
# [explanation]
# ko = """
# Relu를 하나 만들어 두 은닉층에 넣은 것 같습니다. 그러면 역전파에서 첫째 은닉층이 둘째 은닉층의 부호를 쓰게 됩니다.
# gradient를 수치 미분과 매개변수별로 비교하고, 어느 층부터 다른지 보세요."""
# en = """
# One Relu seems to serve both hidden layers. On the way back the first hidden layer uses the signs of the second.
# Compare gradient with numerical differentiation parameter by parameter, and see from which layer on they differ."""
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, hidden_size2)
        self.params["b2"] = np.zeros(hidden_size2)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size2, output_size)
        self.params["b3"] = np.zeros(output_size)

        relu = Relu()
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = relu
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = relu
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
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
        for key in self.params:
            grads[key] = numerical_gradient(loss_W, self.params[key])
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
        grads["W3"] = self.layers["Affine3"].dW
        grads["b3"] = self.layers["Affine3"].db
        return grads
