# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows_for_labels", "test_accuracy_takes_one_hot_targets"]
# shows = [".argmax() in accuracy"]
# shows_no = ["axis= | .argmax(#) | np.argmax(name, #) | for | comprehension | .argmax(1)"]
#
# [title]
# ko = "argmax에 축을 지정하지 않음"
# en = "argmax without an axis"
#
# [explanation]
# ko = """
# 축을 지정하지 않으면 argmax는 행렬을 한 줄로 펼쳐서 전체에서 가장 큰 자리 하나만 돌려줍니다. 그러면 모든 정답을 그
# 수 하나와 비교하게 되어 정확도가 아무 뜻도 없습니다. 여러 행에서 결과의 형상을 출력해 보세요."""
# en = """
# Without an axis, argmax lays the matrix out in one line and returns the one place of its largest number. All targets
# are then compared with that single number, and the accuracy means nothing. Print the shape of the result for several
# rows."""
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
        y = np.argmax(y)
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
