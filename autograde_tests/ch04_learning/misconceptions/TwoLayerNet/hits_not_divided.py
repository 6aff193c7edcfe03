# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows"]
# lacks = ["/ in accuracy | .mean() in accuracy | np.average | mean() in accuracy | // in accuracy | ** in accuracy"]
# shows = [
#     "def TwoLayerNet.accuracy self,x,t…",
#     ".sum() in accuracy | sum() in accuracy | += | .count_nonzero() in accuracy",
# ]
# shows_no = [
#     "/ in accuracy | .mean() in accuracy | np.average | mean() in accuracy | // in accuracy | ** in accuracy | * in accuracy | np.divide | np.true_divide | .divide() in accuracy | accuracy() in accuracy | .accuracy() in accuracy | / in _…",
# ]
#
# [title]
# ko = "정확도가 비율이 아니라 개수"
# en = "The accuracy is a count, not a share"
#
# [explanation]
# ko = """
# 센 개수를 나누지 않았습니다. 정확도는 데이터의 수가 달라도 비교할 수 있도록 0과 1 사이의 비율로 나타냅니다. 무엇으로
# 나누어야 하는지 보세요."""
# en = """
# What is counted is not divided. An accuracy is a share between 0 and 1, so that it can be compared for any number
# of samples. See what the count has to be divided by."""
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
        return np.sum(y == t)

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
