# /// misconception
# caught_by = ["test_predict_gives_the_scores_without_softmax", "test_loss_is_the_mean_cross_entropy_of_the_batch", "test_gradient_is_that_of_backpropagation"]
# uses = ["softmax | np.exp"]
# shows = ["softmax() in predict"]
#
# [title]
# ko = "predict가 소프트맥스까지 적용함"
# en = "predict applies softmax"
#
# [explanation]
# ko = """
# 3장과 4장의 신경망처럼 확률을 돌려주고 있습니다. 이 장에서 소프트맥스는 손실 계층의 일이므로, predict의 확률이 그
# 계층에서 소프트맥스를 한 번 더 거칩니다. 그래서 손실과 기울기가 달라집니다. 본문에서 predict의 결과를 무엇이라고
# 했는지 보세요."""
# en = """
# Probabilities are returned, as by the networks of chapters 3 and 4. In this chapter softmax is the business of the
# loss layer, so what predict returns goes through a second one there. The loss and the gradients are off with it. See
# what the text calls the result of predict."""
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
        return softmax(x)

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
