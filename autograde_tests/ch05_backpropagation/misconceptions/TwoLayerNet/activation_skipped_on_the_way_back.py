# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation", "test_the_two_gradients_agree"]
# shows = ["over ('Affine2', 'Affine1')"]
#
# [title]
# ko = "역전파에서 활성화 계층을 건너뜀"
# en = "The activation is skipped on the way back"
#
# [explanation]
# ko = """
# 기울기를 남기는 것이 Affine뿐이어서 Affine만 거슬러 간 것 같습니다. 활성화 계층도 지나가는 기울기를 바꾸므로,
# 건너뛰면 첫째 층의 기울기가 틀립니다. 수치 미분의 결과와 매개변수별로 비교해 보세요."""
# en = """
# Only the Affines leave gradients behind, and only they are visited on the way back. The activation changes the
# gradient that passes through it; without it, the gradients of the first layer are wrong. Compare with numerical
# differentiation, parameter by parameter."""
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
        self.loss(x, t)

        dout = self.lastLayer.backward(1)
        for name in ("Affine2", "Affine1"):
            dout = self.layers[name].backward(dout)

        grads = {}
        grads["W1"] = self.layers["Affine1"].dW
        grads["b1"] = self.layers["Affine1"].db
        grads["W2"] = self.layers["Affine2"].dW
        grads["b2"] = self.layers["Affine2"].db
        return grads
