# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation", "test_the_two_gradients_agree"]
# shows = ["'W3' from 'Affine2'.dW | 'b3' from 'Affine2'.db"]
# shows_no = ["'W2' from 'Affine3'.dW | 'b2' from 'Affine3'.db"]
#
# [title]
# ko = "셋째 층의 이름에 둘째 층의 기울기를 담음"
# en = "The third layer gets a gradient of the second"
#
# [explanation]
# ko = """
# 줄을 복사해 붙인 뒤 한쪽의 번호만 고친 것 같습니다. 그래서 셋째 층의 자리에 둘째 층의 기울기가 들어 있습니다. 층의
# 크기가 같으면 학습 중에 오류도 나지 않습니다. 각 기울기의 형상을 같은 이름의 매개변수와 비교하고, 줄마다 번호를
# 짝지어 보세요."""
# en = """
# Lines seem to have been copied with the number changed on one side only, so a gradient of the second layer stands in
# the place of one of the third. If the layers were of one size, training would not even raise an error. Compare the
# shape of each gradient with its parameter, and match the numbers line by line."""
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
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
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
        grads["W3"] = self.layers["Affine2"].dW
        grads["b3"] = self.layers["Affine2"].db
        return grads
