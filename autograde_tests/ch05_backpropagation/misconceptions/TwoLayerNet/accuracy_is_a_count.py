# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows_for_labels", "test_accuracy_takes_one_hot_targets"]
# shows = [
#     "def TwoLayerNet.accuracy self,x,t…",
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
# 데이터의 수로 나누지 않았습니다. 그러면 데이터가 많을수록 값이 커져서, 크기가 다른 훈련 데이터와 시험 데이터의
# 정확도를 비교할 수 없습니다. 결과가 언제나 0과 1 사이에 있는지 보세요."""
# en = """
# The count is not divided by the number of rows. It then grows with the data, and the accuracies of training and test
# data of different size cannot be compared. See whether the result always lies between 0 and 1."""
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
        return np.sum(y == t)

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
