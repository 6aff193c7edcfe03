# /// misconception
# caught_by = ["test_loss_is_the_mean_cross_entropy_of_the_batch", "test_the_gradient_is_the_analytic_one"]
# shows = ["return -np.sum() | -np.sum() in loss"]
# shows_no = ["/ in loss | np.mean | .mean | /= in loss"]
#
# [title]
# ko = "손실이 배치의 평균이 아니라 합"
# en = "The loss is a sum over the batch, not a mean"
#
# [explanation]
# ko = """
# 손실을 데이터의 개수로 나누지 않았거나, 나눈 것에 그 개수를 다시 곱했습니다. 그러면 손실과 기울기가 배치의 크기에
# 따라 커져서, 배치를 바꿀 때마다 학습률도 바꾸어야 합니다. 앞에서 만든 손실 함수가 배치를 어떻게 다루는지 다시 보세요."""
# en = """
# The loss is not divided by the number of samples, or is multiplied by it again. Loss and gradient then grow with
# the batch, and every other batch size would need another learning rate. Look again at how the loss function you
# wrote earlier treats a batch."""
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
        return -np.sum(t * np.log(y + 1e-7))

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
