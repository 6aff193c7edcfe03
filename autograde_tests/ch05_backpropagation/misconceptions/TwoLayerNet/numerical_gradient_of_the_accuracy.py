# /// misconception
# caught_by = ["test_numerical_gradient_is_the_slope_of_the_loss", "test_the_two_gradients_agree"]
# uses = ["self.accuracy"]
# shows = ["self.accuracy(x, t)"]
#
# [title]
# ko = "정확도를 수치 미분함"
# en = "The accuracy is differentiated, not the loss"
#
# [explanation]
# ko = """
# 수치 기울기에 손실이 아니라 정확도를 넣었습니다. 정확도는 매개변수가 조금 움직여도 거의 바뀌지 않으므로 기울기가 대부분
# 0입니다. 어느 함수를 작게 만들려고 학습하는지 본문에서 찾아보세요."""
# en = """
# The numerical gradient is that of the accuracy and not of the loss. A small step of a parameter hardly ever changes the
# accuracy, so that nearly all slopes are 0. Find in the text which function the training makes small."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
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
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.accuracy(x, t), value)
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        first, second = (self.layers["Affine1"], self.layers["Affine2"])
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
