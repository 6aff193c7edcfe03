# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["loss does not add the penalty of the weight decay.", "An activation layer also follows the last Affine, so that the scores are wrong."]
# ///
import numpy as np
from collections import OrderedDict

class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.감소세기 = weight_decay_lambda
        크기들 = [input_size] + list(hidden_size_list) + [output_size]
        self.층수 = len(크기들) - 1
        self.params = init_weights(크기들, weight_init_std)
        활성화_클래스 = Relu if activation == "relu" else Sigmoid
        self.layers = OrderedDict()
        for 층 in range(1, self.층수 + 1):
            가중치 = self.params["W" + str(층)]
            편향 = self.params["b" + str(층)]
            self.layers["Affine" + str(층)] = Affine(가중치, 편향)
            self.layers["활성화" + str(층)] = 활성화_클래스()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        신호 = x
        for 계층 in self.layers.values():
            신호 = 계층.forward(신호)
        return 신호

    def loss(self, x, t):
        점수 = self.predict(x)
        손실 = self.last_layer.forward(점수, t)
        return 손실

    def accuracy(self, x, t):
        예측 = np.argmax(self.predict(x), axis=1)
        정답 = np.argmax(t, axis=1) if t.ndim == 2 else t
        return np.mean(예측 == 정답)

    def gradient(self, x, t):
        self.loss(x, t)
        기울기 = self.last_layer.backward()
        for 계층 in reversed(list(self.layers.values())):
            기울기 = 계층.backward(기울기)
        결과 = {}
        for 층 in range(1, self.층수 + 1):
            아핀 = self.layers["Affine" + str(층)]
            결과["W" + str(층)] = 아핀.dW + self.감소세기 * self.params["W" + str(층)]
            결과["b" + str(층)] = 아핀.db
        return 결과
