# /// misconception
# caught_by = ["test_gradient_follows_a_change_of_params_in_place", "test_predict_gives_the_scores_without_softmax"]
# shows = [".copy() in __init__ | np.copy | np.array() in __init__ | .array() in __init__"]
#
# [title]
# ko = "계층이 매개변수의 복사본을 가짐"
# en = "Layers hold copies of parameters"
#
# [explanation]
# ko = """
# 원본을 보호하려고 배열을 복사해서 Affine에 넘긴 것 같습니다. 그러면 학습이 params를 고쳐도 복사본은 처음의 값
# 그대로이며, 오류도 나지 않습니다. params의 값을 바꾼 뒤에 predict의 결과가 달라지는지 보세요."""
# en = """
# Arrays seem to be copied for Affine in order to protect them. Training may then change params as it likes: a copy
# keeps its first values, without any error. Change values in params and see whether the result of predict changes."""
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
        self.layers["Affine1"] = Affine(self.params["W1"].copy(), self.params["b1"].copy())
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"].copy(), self.params["b2"].copy())
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
