# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The bias of the second layer is not added in predict.", "accuracy calls predict under a misspelled name, self.predit, which stops with AttributeError."]
# ///
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        층크기 = [input_size, hidden_size, output_size]
        for 층 in range(1, 3):
            앞 = 층크기[층 - 1]
            뒤 = 층크기[층]
            self.params["W" + str(층)] = weight_init_std * np.random.randn(앞, 뒤)
            self.params["b" + str(층)] = np.zeros(뒤)

    def predict(self, x):
        은닉합 = np.dot(x, self.params["W1"]) + self.params["b1"]
        은닉출력 = sigmoid(은닉합)
        출력합 = np.dot(은닉출력, self.params["W2"])
        확률 = softmax(출력합)
        return 확률

    def loss(self, x, t):
        확률 = self.predict(x)
        return cross_entropy_error(확률, t)

    def accuracy(self, x, t):
        예측 = np.argmax(self.predit(x), axis=1)
        정답 = np.argmax(t, axis=1)
        return np.mean(예측 == 정답)

    def numerical_gradient(self, x, t):
        손실함수 = lambda 가중치: self.loss(x, t)
        기울기들 = {}
        for 이름 in self.params:
            기울기들[이름] = numerical_gradient(손실함수, self.params[이름])
        return 기울기들
