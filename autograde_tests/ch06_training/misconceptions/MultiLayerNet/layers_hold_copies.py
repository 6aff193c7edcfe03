# /// misconception
# caught_by = ["test_predict_gives_the_scores_of_two_hidden_layers", "test_gradient_follows_a_change_of_params_in_place"]
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
            self.layers["Affine" + str(idx)] = Affine(
                self.params["W" + str(idx)].copy(), self.params["b" + str(idx)].copy()
            )
            self.layers["Activation_function" + str(idx)] = activation_layer[activation]()
        idx = self.hidden_layer_num + 1
        self.layers["Affine" + str(idx)] = Affine(
            self.params["W" + str(idx)].copy(), self.params["b" + str(idx)].copy()
        )
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
            grads["W" + str(idx)] = affine.dW + self.weight_decay_lambda * affine.W
            grads["b" + str(idx)] = affine.db
        return grads
