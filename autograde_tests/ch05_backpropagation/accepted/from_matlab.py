"""From MATLAB: samples as columns inside, counting from 1, numel, linear indices, randperm, structs as dicts."""

import numpy as np


def ind2vec(ind, C):
    T = np.zeros((C, np.size(ind)))
    for n in range(1, np.size(ind) + 1):
        T[ind[n - 1], n - 1] = 1
    return T


class MulLayer:
    def __init__(self):
        self.in_ = {}

    def forward(self, x, y):
        self.in_["x"], self.in_["y"] = x, y
        return x * y

    def backward(self, dout):
        return [self.in_["y"] * dout, self.in_["x"] * dout]


class AddLayer:
    def __init__(self):
        self.in_ = {}

    def forward(self, x, y):
        return np.sum([x, y])

    def backward(self, dout):
        return [1 * dout, 1 * dout]


def buy_apples(apple, apple_num, tax):
    s = {}
    m1, m2 = MulLayer(), MulLayer()
    s["price"] = m2.forward(m1.forward(apple, apple_num), tax)
    [d, s["dtax"]] = m2.backward(1)
    [s["dapple"], s["dapple_num"]] = m1.backward(d)
    return s


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    s = {}
    m = [MulLayer(), MulLayer(), MulLayer()]
    plus = AddLayer()
    s["price"] = m[2].forward(plus.forward(m[0].forward(apple, apple_num), m[1].forward(orange, orange_num)), tax)
    [d, s["dtax"]] = m[2].backward(1)
    [da, do] = plus.backward(d)
    [s["dapple"], s["dapple_num"]] = m[0].backward(da)
    [s["dorange"], s["dorange_num"]] = m[1].backward(do)
    return s


class Relu:
    def __init__(self):
        self.n = []

    def forward(self, x):
        self.n = np.double(x)
        return np.maximum(0.0, self.n)

    def backward(self, dout):
        # purelin where n is not negative
        dx = np.zeros(np.shape(dout))
        k = np.flatnonzero(self.n >= 0)
        dx.flat[k] = dout.flat[k]
        return dx


class Sigmoid:
    def __init__(self):
        self.a = []

    def forward(self, x):
        self.a = 1.0 / (1.0 + np.exp(-x))
        return self.a

    def backward(self, dout):
        return dout * self.a * (1.0 - self.a)


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.siz = np.shape(x)
        N = self.siz[0]
        self.P = np.reshape(x, (N, np.size(x) // N)).T
        A = self.W.T @ self.P + np.tile(np.reshape(self.b, (-1, 1)), (1, N))
        return A.T

    def backward(self, dout):
        D = dout.T
        self.dW = self.P @ D.T
        self.db = np.sum(D, 1)
        return np.reshape((self.W @ D).T, self.siz)


def two_layer_forward_backward(X, W1, b1, W2, b2):
    s = {}
    f1, f2, f3 = Affine(W1, b1), Relu(), Affine(W2, b2)
    s["out1"] = f1.forward(X)
    s["out2"] = f2.forward(s["out1"])
    s["out3"] = f3.forward(s["out2"])
    s["dx"] = f1.backward(f2.backward(f3.backward(s["out3"])))
    [s["dW1"], s["db1"], s["dW2"], s["db2"]] = [f1.dW, f1.db, f3.dW, f3.db]
    return s


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    f = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    s = {}
    A = X
    for k in range(1, 6):
        A = f[k - 1].forward(A)
        s["out%d" % k] = A  # noqa: UP031
    for k in range(5, 0, -1):
        A = f[k - 1].backward(A)
        if k % 2 == 1:
            s["dW%d" % ((k + 1) / 2)] = f[k - 1].dW  # noqa: UP031
            s["db%d" % ((k + 1) / 2)] = f[k - 1].db  # noqa: UP031
    s["dx"] = A
    return s


def softmax(n):
    # of columns
    e = np.exp(n - np.max(n, axis=0))
    return e / np.sum(e, axis=0)


class SoftmaxWithLoss:
    def __init__(self):
        self.Y, self.T = [], []

    def forward(self, x, t):
        X = x.T
        [C, N] = X.shape
        self.Y = softmax(X)
        self.T = t.T if np.size(t) == C * N and np.ndim(t) == 2 else ind2vec(t.ravel(), C)
        return -np.sum(np.sum(self.T * np.log(self.Y + 1e-8))) / N

    def backward(self, dout=1):
        [_, N] = self.Y.shape
        return dout * np.transpose(self.Y - self.T) / N


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    f = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    perf = SoftmaxWithLoss()
    s = {}
    A = X
    for k in range(1, np.size(f) + 1):
        A = f[k - 1].forward(A)
    s["loss"] = perf.forward(A, t)
    G = perf.backward()
    for k in range(np.size(f), 0, -1):
        G = f[k - 1].backward(G)
    s["dx"] = G
    for k in (1, 2, 3):
        s["dW%d" % k] = f[2 * k - 2].dW  # noqa: UP031
        s["db%d" % k] = f[2 * k - 2].db  # noqa: UP031
    return s


def ordered_layers(params, X, t):
    names = ["Affine1", "Relu1", "Affine2", "Relu2", "Affine3"]
    layers = {}
    for name in names:
        no = name[-1]
        layers[name] = Relu() if name[0] == "R" else Affine(params["W" + no], params["b" + no])
    perf = SoftmaxWithLoss()
    A = X
    for name in names:
        A = layers[name].forward(A)
    s = {"layers": layers, "loss": perf.forward(A, t)}
    G = perf.backward()
    for name in np.flip(names):
        G = layers[str(name)].backward(G)
        if name[0] == "A":
            s["dW" + str(name[-1])] = layers[str(name)].dW
            s["db" + str(name[-1])] = layers[str(name)].db
    s["dx"] = G
    return s


def numerical_gradient(f, x):
    h = 1e-4
    g = np.zeros(x.shape)
    for k in range(1, np.size(x) + 1):
        saved = x.flat[k - 1]
        x.flat[k - 1] = saved + h
        d = f(x)
        x.flat[k - 1] = saved - h
        d = d - f(x)
        x.flat[k - 1] = saved
        g.flat[k - 1] = d * 0.5e4
    return g


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.build([input_size, hidden_size, hidden_size2, output_size], weight_init_std, Relu)

    def build(self, sizes, std, transfer):
        self.params = {}
        self.layers = {}
        L = np.size(sizes) - 1
        for k in range(1, L + 1):
            no = str(k)
            self.params["W" + no] = std * np.random.randn(sizes[k - 1], sizes[k])
            self.params["b" + no] = np.zeros((1, sizes[k])).ravel()
            self.layers["Affine" + no] = Affine(self.params["W" + no], self.params["b" + no])
            if k < L:
                self.layers["Transfer" + no] = transfer()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        A = x
        for name in self.layers:
            A = self.layers[name].forward(A)
        return A

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        c = np.argmax(self.predict(x).T, 0)
        d = t if np.ndim(t) == 1 else np.argmax(t.T, 0)
        return 1 - np.count_nonzero(c - d) / np.size(c)

    def numerical_gradient(self, x, t):
        g = {}
        for name in sorted(self.params):
            g[name] = numerical_gradient(lambda _: self.loss(x, t), self.params[name])
        return g

    def gradient(self, x, t):
        self.loss(x, t)
        G = self.lastLayer.backward(1)
        g = {}
        for name in list(self.layers)[::-1]:
            G = self.layers[name].backward(G)
            if name[0] == "A":
                g["W" + name[-1]] = self.layers[name].dW
                g["b" + name[-1]] = self.layers[name].db
        return g


class TwoLayerNet(ThreeLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.build([input_size, hidden_size, output_size], weight_init_std, activation)


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    N = np.size(x_train, 0)
    # Lengths known beforehand, arrays to be filled.
    per_epoch = max(np.floor(N / batch_size), 1)
    epochs = int(np.floor(iters_num / per_epoch))
    tr = {"train_loss_list": np.zeros(iters_num), "train_acc_list": np.zeros(epochs), "test_acc_list": np.zeros(epochs)}
    for k in range(1, iters_num + 1):
        # randi counts from 1.
        idx = np.random.randint(1, N + 1, (1, batch_size))
        idx = idx[0, :] - 1
        xb, tb = x_train[idx, :], t_train[idx, ...]
        g = network.gradient(xb, tb)
        for name in g:
            network.params[name][...] = network.params[name] - learning_rate * g[name]
        tr["train_loss_list"][k - 1] = network.loss(xb, tb)
        if np.mod(k, per_epoch) == 0:
            epoch = int(k / per_epoch)
            tr["train_acc_list"][epoch - 1] = network.accuracy(x_train, t_train)
            tr["test_acc_list"][epoch - 1] = network.accuracy(x_test, t_test)
    return tr


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    s = {"Relu": [], "Sigmoid": []}
    for name in s:
        net = TwoLayerNet(np.size(x_train, 1), hidden_size, 10, activation=eval(name))
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        s[name] = net.accuracy(x_test, t_test)
    return s
