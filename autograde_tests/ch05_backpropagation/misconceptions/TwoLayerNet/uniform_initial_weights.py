# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = [
#     "np.random.rand | np.random.uniform | np.random.random(… | np.random.sample | .uniform | .random(… | .rand | random.random | random.uniform",
# ]
# shows = ["np.random.rand | np.random.uniform | .uniform | np.random.random"]
#
# [title]
# ko = "가중치를 균등분포에서 뽑음"
# en = "Weights are drawn from a uniform distribution"
#
# [explanation]
# ko = """
# 이름이 비슷한 난수 함수를 혼동한 것 같습니다. 여기에서 쓴 것은 균등분포에서 뽑고, 본문의 것은 평균이 0인
# 정규분포에서 뽑습니다. 만든 가중치의 평균과 최솟값을 구해 보세요."""
# en = """
# Two random functions with similar names seem to have been mixed up: the one in the code draws evenly from a range,
# that of the text from a normal distribution with mean 0. Compute the mean and the minimum of the weights you make."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.rand(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.rand(hidden_size, output_size)
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
