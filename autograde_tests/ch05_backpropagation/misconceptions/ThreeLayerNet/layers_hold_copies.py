# /// misconception
# caught_by = ["test_predict_gives_the_scores_without_softmax", "test_gradient_follows_a_change_of_params_in_place"]
# uses = [".copy | np.copy | copy.deepcopy | copy.copy | np.array"]
# shows = [".copy() in __init__ | np.copy | np.array() in __init__ | .array() in __init__"]
#
# [title]
# ko = "층이 매개변수의 복사본을 가짐"
# en = "Layers hold copies of parameters"
#
# [explanation]
# ko = """
# 층을 만들 때 배열을 복사해서 넘깁니다. 그러면 params를 갱신해도 복사본은 그대로입니다. params에 있는 바로 그 배열을
# 넘기세요."""
# en = """
# Layers are made with copies of arrays, which an update of params never reaches. Hand them the very arrays that are in
# params."""
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

        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"].copy(), self.params["b1"].copy())
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"].copy(), self.params["b2"].copy())
        self.layers["Relu2"] = Relu()
        self.layers["Affine3"] = Affine(self.params["W3"].copy(), self.params["b3"].copy())
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
