# /// misconception
# caught_by = ["test_the_gradient_is_the_analytic_one", "test_the_gradient_belongs_to_the_present_parameters_and_data"]
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
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.accuracy(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
