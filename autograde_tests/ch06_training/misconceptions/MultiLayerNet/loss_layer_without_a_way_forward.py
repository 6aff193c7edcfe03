# /// misconception
# caught_by = ["test_gradient_is_the_slope_of_the_loss"]
# uses = [".predict() in gradient"]
# lacks = [".loss() in gradient | .forward() in gradient"]
# shows = [".predict() in gradient"]
# shows_no = [".loss() in gradient | .forward() in gradient"]
#
# [title]
# ko = "손실 계층이 순전파를 하지 않음"
# en = "The loss layer has not gone forward"
#
# [explanation]
# ko = """
# gradient가 predict로 점수를 구할 뿐, 손실 계층은 순전파를 하지 않습니다. 손실 계층의 backward는 자기가 마지막으로 받은 점수와 정답에서 시작하므로, 처음에는 그것이 없어 오류가 나고
# 나중에는 다른 배치의 것이 쓰입니다. 받은 t가 gradient 안에서 쓰이는지 보세요."""
# en = """
# gradient finds the scores by predict, but the loss layer does not go forward. Its backward starts from the scores
# and targets that it got last: at first there are none, and an error is raised; later they belong to another batch.
# See whether gradient makes any use of its t."""
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.hidden_layer_num = len(hidden_size_list)
        self.weight_decay_lambda = weight_decay_lambda
        self.params = init_weights([input_size] + hidden_size_list + [output_size], weight_init_std)

        activation_layer = {"sigmoid": Sigmoid, "relu": Relu}
        self.layers = OrderedDict()
        for idx in range(1, self.hidden_layer_num + 1):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            self.layers["Activation_function" + str(idx)] = activation_layer[activation]()
        idx = self.hidden_layer_num + 1
        self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        decay = 0
        for idx in range(1, self.hidden_layer_num + 2):
            W = self.params["W" + str(idx)]
            decay += 0.5 * self.weight_decay_lambda * np.sum(W**2)
        return self.last_layer.forward(y, t) + decay

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.predict(x)
        dout = self.last_layer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        for idx in range(1, self.hidden_layer_num + 2):
            affine = self.layers["Affine" + str(idx)]
            grads["W" + str(idx)] = affine.dW + self.weight_decay_lambda * affine.W
            grads["b" + str(idx)] = affine.db
        return grads
