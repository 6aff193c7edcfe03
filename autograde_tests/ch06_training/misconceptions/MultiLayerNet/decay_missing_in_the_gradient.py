# /// misconception
# caught_by = ["test_gradient_with_weight_decay_is_the_slope_of_the_loss"]
# shows = ["[] = affine.dW"]
# shows_no = ["[] += … | .update | weight_decay() in gradient | [] = (+)"]
#
# [title]
# ko = "가중치 감소가 기울기에 없음"
# en = "Weight decay is missing in the gradient"
#
# [explanation]
# ko = """
# 기울기에 벌이 들어가지 않습니다. 갱신은 기울기만 보므로 벌이 있어도 가중치가 줄어들지 않습니다. 손실의 수치 미분과
# 비교해 보세요."""
# en = """
# The penalty is not added to the gradient. Updates see the gradient alone, so weights do not shrink whatever the
# penalty. Compare with a numerical derivative of the loss."""
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
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        for idx in range(1, self.hidden_layer_num + 2):
            affine = self.layers["Affine" + str(idx)]
            grads["W" + str(idx)] = affine.dW
            grads["b" + str(idx)] = affine.db
        return grads
