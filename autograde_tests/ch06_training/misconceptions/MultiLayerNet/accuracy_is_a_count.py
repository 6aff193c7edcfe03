# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows", "test_accuracy_takes_one_hot_targets"]
# shows = [
#     "def MultiLayerNet.accuracy self,x,t…",
#     ".sum() in accuracy | sum() in accuracy | += | .count_nonzero() in accuracy",
# ]
# shows_no = [
#     "/ in accuracy | .mean() in accuracy | np.average | mean() in accuracy | // in accuracy | ** in accuracy | * in accuracy | np.divide | np.true_divide | .divide() in accuracy | accuracy() in accuracy | .accuracy() in accuracy | / in _…",
# ]
#
# [title]
# ko = "정확도가 비율이 아니라 개수임"
# en = "The accuracy is a count, not a share"
#
# [explanation]
# ko = """
# 정확도가 0과 1 사이의 비율이 아니라 개수입니다. 배치가 크면 값도 커집니다. 개수를 무엇으로 나누어야 하는지 생각해
# 보세요."""
# en = """
# The accuracy is a count and not a share from 0 to 1, so it grows with the batch. Think of what the number has to be
# divided by."""
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
        return np.sum(y == t)

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
            grads["W" + str(idx)] = affine.dW + self.weight_decay_lambda * affine.W
            grads["b" + str(idx)] = affine.db
        return grads
