from collections import OrderedDict

import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.cache = x, y
        return x * y

    def backward(self, dout):
        x, y = self.cache
        return dout * y, dout * x


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


def buy_apples(apple, apple_num, tax):
    fruit, total = MulLayer(), MulLayer()
    price = total.forward(fruit.forward(apple, apple_num), tax)
    dfruit, dtax = total.backward(1)
    dapple, dapple_num = fruit.backward(dfruit)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    m1, m2, m3, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    price = m3.forward(add.forward(m1.forward(apple, apple_num), m2.forward(orange, orange_num)), tax)
    dsum, dtax = m3.backward(1.0)
    d1, d2 = add.backward(dsum)
    dapple, dapple_num = m1.backward(d1)
    dorange, dorange_num = m2.backward(d2)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num,
                dorange=dorange, dorange_num=dorange_num, dtax=dtax)


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.shape, self.x = x.shape, x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.shape)


def two_layer_forward_backward(X, W1, b1, W2, b2):
    a1, r, a2 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = a1.forward(X)
    out2 = r.forward(out1)
    out3 = a2.forward(out2)
    dx = a1.backward(r.backward(a2.backward(out3)))
    return dict(out1=out1, out2=out2, out3=out3, dx=dx, dW1=a1.dW, db1=a1.db, dW2=a2.dW, db2=a2.db)


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    net = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    result, out = {}, X
    for i, layer in enumerate(net, 1):
        result[f"out{i}"] = out = layer.forward(out)
    for layer in net[::-1]:
        out = layer.backward(out)
    result["dx"] = out
    for i, layer in enumerate(net[::2], 1):
        result[f"dW{i}"], result[f"db{i}"] = layer.dW, layer.db
    return result


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    """Return the mean cross entropy over the rows of y.

    Parameters
    ----------
    y : array of shape (C,) or (N, C)
        Probabilities.
    t : one-hot array of the shape of y, or labels of shape (N,) or a single label
    """
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.argmax(np.reshape(t, y.shape), axis=1)
    t = np.atleast_1d(t)
    return -np.mean(np.log(y[np.arange(len(y)), t] + 1e-7))


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        # 레이블이면 원-핫으로 바꿔 둔다
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    net = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()
    for layer in net:
        X = layer.forward(X)
    result = {"loss": last.forward(X, t)}
    d = last.backward()
    for layer in net[::-1]:
        d = layer.backward(d)
    result["dx"] = d
    for i, layer in enumerate(net[::2], 1):
        result[f"dW{i}"], result[f"db{i}"] = layer.dW, layer.db
    return result


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in "123":
        layers["Affine" + i] = Affine(params["W" + i], params["b" + i])
        if i != "3":
            layers["Relu" + i] = Relu()
    last = SoftmaxWithLoss()
    for layer in layers.values():
        X = layer.forward(X)
    loss = last.forward(X, t)
    d = last.backward()
    for layer in reversed(layers.values()):
        d = layer.backward(d)
    grads = {f"d{p}{i}": getattr(layers["Affine" + i], "d" + p) for i in "123" for p in "Wb"}
    return {"loss": loss, "dx": d, "layers": layers, **grads}


def numerical_gradient(f, x):
    """Return the gradient of f at x, of the shape of x, by central differences.

    Parameters
    ----------
    f : callable
        Takes x and returns a number.
    x : array of floats, of any shape
        Changed element by element during the call and restored afterwards.
    """
    h = 1e-4
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        x[index] = kept
        grad[index] = (above - below) / (2 * h)
    return grad


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = dict(
            W1=np.random.normal(0, weight_init_std, (input_size, hidden_size)),
            b1=np.zeros(hidden_size),
            W2=np.random.normal(0, weight_init_std, (hidden_size, output_size)),
            b2=np.zeros(output_size),
        )
        p = self.params
        self.layers = OrderedDict(Affine1=Affine(p["W1"], p["b1"]), Act=activation(), Affine2=Affine(p["W2"], p["b2"]))
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        t = t if t.ndim == 1 else t.argmax(axis=1)
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            d = layer.backward(d)
        return {p + i: getattr(self.layers["Affine" + i], "d" + p) for i in "12" for p in "Wb"}


class ThreeLayerNet(TwoLayerNet):
    # predict, loss, accuracy, numerical_gradient는 물려받는다
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        self.params, self.layers = {}, OrderedDict()
        for i, (n, m) in enumerate(zip(sizes, sizes[1:]), 1):
            self.params[f"W{i}"] = np.random.normal(0, weight_init_std, (n, m))
            self.params[f"b{i}"] = np.zeros(m)
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < 3:
                self.layers[f"Relu{i}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            d = layer.backward(d)
        return {p + i: getattr(self.layers["Affine" + i], "d" + p) for i in "123" for p in "Wb"}


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, train_acc, test_acc = [], [], []
    epoch = max(len(x_train) // batch_size, 1)
    for step in range(1, iters_num + 1):
        rows = np.random.choice(len(x_train), batch_size)
        x, t = x_train[rows], t_train[rows]
        losses.append(network.loss(x, t))
        for name, grad in network.gradient(x, t).items():
            network.params[name] -= learning_rate * grad
        if step % epoch == 0:
            train_acc.append(network.accuracy(x_train, t_train))
            test_acc.append(network.accuracy(x_test, t_test))
    return dict(train_loss_list=losses, train_acc_list=train_acc, test_acc_list=test_acc)


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    result = {}
    for act in (Relu, Sigmoid):
        net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=act)
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[act.__name__] = net.accuracy(x_test, t_test)
    return result
