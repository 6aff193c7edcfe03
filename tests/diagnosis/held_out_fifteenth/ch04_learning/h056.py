# /// variant
# exercise = "simpleNet"
# mistakes = ["W is drawn with np.random.rand, uniformly from 0 to 1, instead of from the normal distribution.", "loss passes the raw scores to the cross entropy, without softmax."]
# ///
import numpy as np

class simpleNet:
    def __init__(self):
        가중치 = np.random.rand(2, 3)
        self.W = 가중치

    def predict(self, x):
        점수 = np.dot(x, self.W)
        return 점수

    def loss(self, x, t):
        출력 = self.predict(x)
        손실 = cross_entropy_error(출력, t)
        return 손실
