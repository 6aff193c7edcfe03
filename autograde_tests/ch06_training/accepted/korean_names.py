"""Korean names, reduce and accumulate, einsum, all draws of a search at once, batches without replacement."""

from functools import reduce
from itertools import accumulate

import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.학습률 = lr

    def update(self, params, grads):
        for 이름, 기울기 in grads.items():
            params[이름] -= self.학습률 * 기울기


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.학습률, self.마찰, self.속도 = lr, momentum, {}

    def update(self, params, grads):
        for 이름 in params:
            self.속도[이름] = self.속도.get(이름, 0.0) * self.마찰 - self.학습률 * grads[이름]
            params[이름][...] += self.속도[이름]


class AdaGrad:
    def __init__(self, lr=0.01):
        self.학습률, self.제곱합 = lr, {}

    def update(self, params, grads):
        for 이름, 기울기 in grads.items():
            self.제곱합[이름] = self.제곱합.get(이름, 1e-12) + np.square(기울기)
            params[이름] -= self.학습률 * 기울기 * self.제곱합[이름] ** -0.5


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.학습률, self.베타1, self.베타2 = lr, beta1, beta2
        self.기억, self.횟수 = {}, 0

    def update(self, params, grads):
        self.횟수 = self.횟수 + 1
        for 이름, 기울기 in grads.items():
            m, v = self.기억.get(이름, (0, 0))
            m = m + (1 - self.베타1) * (기울기 - m)
            v = v + (1 - self.베타2) * (np.multiply(기울기, 기울기) - v)
            self.기억[이름] = m, v
            크기 = np.sqrt(v / (1 - self.베타2**self.횟수) + 1e-12)
            params[이름] -= self.학습률 * (m / (1 - self.베타1**self.횟수)) / 크기


def init_weights(sizes, weight_init_std="he"):
    매개변수 = {}
    for 번호 in range(len(sizes) - 1):
        앞, 뒤 = sizes[번호], sizes[번호 + 1]
        표준편차 = {"he": (2 / 앞) ** 0.5, "xavier": (1 / 앞) ** 0.5}.get(weight_init_std, weight_init_std)
        매개변수[f"W{번호 + 1}"] = np.random.normal(0, 표준편차, (앞, 뒤))
        매개변수[f"b{번호 + 1}"] = np.zeros(뒤)
    return 매개변수


def hidden_activations(x, weights, activation):
    return list(accumulate(weights, lambda z, W: activation(z @ W), initial=x))[1:]


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.몫 = gamma, beta, momentum
        self.running_mean = 0.0 if running_mean is None else running_mean
        self.running_var = 0.0 if running_var is None else running_var

    def forward(self, x, train_flg=True):
        평균, 분산 = self.running_mean, self.running_var
        if train_flg:
            평균 = np.einsum("nd->d", x) / len(x)
            편차 = x - 평균
            분산 = np.einsum("nd,nd->d", 편차, 편차) / len(x)
            self.running_mean = self.몫 * self.running_mean + (1 - self.몫) * 평균
            self.running_var = self.몫 * self.running_var + (1 - self.몫) * 분산
            self.편차, self.표준편차 = 편차, np.sqrt(분산 + 1e-8)
        return self.gamma * ((x - 평균) / np.sqrt(분산 + 1e-8)) + self.beta

    def backward(self, dout):
        정규 = self.편차 / self.표준편차
        self.dbeta = np.einsum("nd->d", dout)
        self.dgamma = np.einsum("nd,nd->d", dout, 정규)
        d정규 = dout * self.gamma
        return (d정규 - d정규.mean(axis=0) - 정규 * (d정규 * 정규).mean(axis=0)) / self.표준편차


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.비율 = dropout_ratio

    def forward(self, x, train_flg=True):
        if train_flg:
            self.지움 = np.random.uniform(size=x.shape) < self.비율
            return np.where(self.지움, 0, x)
        return (1 - self.비율) * x

    def backward(self, dout):
        dx = dout.copy()
        dx[self.지움] = 0
        return dx


def weight_decay(params, weight_decay_lambda):
    가중치 = {이름: 값 for 이름, 값 in params.items() if 이름.startswith("W")}
    벌 = sum(np.linalg.norm(W) ** 2 for W in 가중치.values()) * weight_decay_lambda / 2
    return 벌, {이름: W * weight_decay_lambda for 이름, W in 가중치.items()}


def sigmoid(x):
    """Return 1 / (1 + exp(-x)), elementwise."""
    return 1 / (1 + np.exp(-x))


def relu(x):
    """Return max(0, x), elementwise."""
    return np.maximum(0, x)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Sigmoid:
    """The sigmoid, and its derivative."""

    def forward(self, x):
        self.y = sigmoid(x)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Affine:
    """x W + b; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.세기 = weight_decay_lambda
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        self.깊이 = len(self.params) // 2
        활성화 = Relu if activation == "relu" else Sigmoid
        self.계층 = []
        for 번호 in range(1, self.깊이 + 1):
            self.계층.append(Affine(self.params[f"W{번호}"], self.params[f"b{번호}"]))
            self.계층.append(활성화())
        self.계층.pop()
        self.마지막 = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda 값, 계층: 계층.forward(값), self.계층, x)

    def loss(self, x, t):
        return weight_decay(self.params, self.세기)[0] + self.마지막.forward(self.predict(x), t)

    def accuracy(self, x, t):
        정답 = t if t.ndim == 1 else t.argmax(axis=1)
        return np.count_nonzero(self.predict(x).argmax(axis=1) == 정답) / len(x)

    def gradient(self, x, t):
        self.마지막.forward(self.predict(x), t)
        reduce(lambda dout, 계층: 계층.backward(dout), reversed(self.계층), self.마지막.backward())
        기울기 = {}
        for 번호, 계층 in enumerate(self.계층[::2], 1):
            기울기[f"b{번호}"] = 계층.db
            기울기[f"W{번호}"] = 계층.dW + self.세기 * self.params[f"W{번호}"]
        return 기울기


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    손실들 = []
    while len(손실들) < iters_num:
        뽑음 = np.random.permutation(len(x_train))[:batch_size]
        기울기 = network.gradient(x_train[뽑음], t_train[뽑음])
        optimizer.update(network.params, 기울기)
        손실들.append(network.loss(x_train[뽑음], t_train[뽑음]))
    return tuple(손실들)


def split_validation(x, t, validation_rate=0.2):
    순서 = np.arange(len(x))
    np.random.shuffle(순서)
    경계 = int(validation_rate * len(순서))
    return (*(배열[순서[경계:]] for 배열 in (x, t)), *(배열[순서[:경계]] for 배열 in (x, t)))


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    학습률들 = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]), trials)
    세기들 = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]), trials)
    정확도들 = [evaluate(학습률, 세기) for 학습률, 세기 in zip(학습률들, 세기들, strict=True)]
    순서 = np.argsort(정확도들)[::-1]
    return [(정확도들[i], 학습률들[i], 세기들[i]) for i in 순서]
