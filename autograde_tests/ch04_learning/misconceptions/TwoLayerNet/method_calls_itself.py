# /// misconception
# caught_by = ["test_the_gradient_is_the_analytic_one", "test_the_gradient_leaves_the_parameters_alone"]
# uses = ["self.numerical_gradient"]
# shows = ["self.numerical_gradient"]
#
# [title]
# ko = "함수가 아니라 자기 자신인 메서드를 부름"
# en = "The method calls itself, not the function"
#
# [explanation]
# ko = """
# 함수와 메서드의 이름이 같아서, 메서드가 바깥의 함수가 아니라 자기 자신을 부르고 있습니다. 끝없이 자신을 부르다가
# RecursionError가 납니다. 이름 앞에 무엇이 붙어 있는지에 따라 파이썬이 어디에서 그 이름을 찾는지 생각해 보세요."""
# en = """
# Function and method have the same name, and the method calls itself in place of the function outside. It goes on
# calling itself until there is a RecursionError. Think about where Python looks for a name, depending on what
# stands before it."""
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
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = self.numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = self.numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = self.numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = self.numerical_gradient(loss_W, self.params["b2"])
        return grads
