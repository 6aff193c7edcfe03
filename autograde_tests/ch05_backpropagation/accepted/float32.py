"""Single precision everywhere, as on a GPU; only the numerical gradient is taken in double, as gradient checks are."""

from collections import OrderedDict

import numpy as np

DTYPE = np.float32


def single(value):
    return np.asarray(value, dtype=DTYPE)


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = DTYPE(x), DTYPE(y)
        return self.x * self.y

    def backward(self, dout):
        return DTYPE(dout) * self.y, DTYPE(dout) * self.x


class AddLayer:
    def forward(self, x, y):
        return DTYPE(x) + DTYPE(y)

    def backward(self, dout):
        return DTYPE(dout), DTYPE(dout)


def buy_apples(apple, apple_num, tax):
    fruit, taxed = MulLayer(), MulLayer()
    price = taxed.forward(fruit.forward(apple, apple_num), tax)
    dprice, dtax = taxed.backward(1)
    dapple, dapple_num = fruit.backward(dprice)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    apples, oranges, taxed, added = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    both = added.forward(apples.forward(apple, apple_num), oranges.forward(orange, orange_num))
    price = taxed.forward(both, tax)
    dboth, dtax = taxed.backward(1)
    dapples, doranges = added.backward(dboth)
    dapple, dapple_num = apples.backward(dapples)
    dorange, dorange_num = oranges.backward(doranges)
    return {
        "price": price,
        "dapple": dapple,
        "dapple_num": dapple_num,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }


class Relu:
    def forward(self, x):
        self.x = single(x)
        return np.maximum(self.x, DTYPE(0))

    def backward(self, dout):
        return single(dout) * (self.x > 0).astype(DTYPE)


class Sigmoid:
    def forward(self, x):
        self.out = DTYPE(1) / (DTYPE(1) + np.exp(-single(x)))
        return self.out

    def backward(self, dout):
        return single(dout) * self.out * (DTYPE(1) - self.out)


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = single(x)
        return self.x.reshape(len(x), -1) @ single(self.W) + single(self.b)

    def backward(self, dout):
        dout = single(dout)
        self.dW = self.x.reshape(len(dout), -1).T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ single(self.W).T).reshape(self.x.shape)


def walk(layers, X):
    outs = []
    for layer in layers:
        X = layer.forward(X)
        outs.append(X)
    return outs


def walk_back(layers, dout):
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    gradients = {"dx": dout}
    for number, layer in enumerate(layers[::2], start=1):
        gradients[f"dW{number}"], gradients[f"db{number}"] = layer.dW, layer.db
    return gradients


def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = walk(layers, X)
    return {**{f"out{number}": out for number, out in enumerate(outs, start=1)}, **walk_back(layers, outs[-1])}


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    outs = walk(layers, X)
    return {**{f"out{number}": out for number, out in enumerate(outs, start=1)}, **walk_back(layers, outs[-1])}


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(single(x))
        self.t = single(t) if np.ndim(t) == 2 else np.eye(self.y.shape[1], dtype=DTYPE)[t]
        return -np.mean(np.log(np.sum(self.y * self.t, axis=1) + DTYPE(1e-7)))

    def backward(self, dout=1):
        return DTYPE(dout) * (self.y - self.t) / DTYPE(len(self.y))


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()
    loss = last.forward(walk(layers, X)[-1], t)
    return {"loss": loss, **walk_back(layers, last.backward())}


def ordered_layers(params, X, t):
    layers, last = OrderedDict(), SoftmaxWithLoss()
    for number in (1, 2, 3):
        layers[f"Affine{number}"] = Affine(params[f"W{number}"], params[f"b{number}"])
        if number < 3:
            layers[f"Relu{number}"] = Relu()
    loss = last.forward(walk(layers.values(), X)[-1], t)
    return {"loss": loss, "layers": layers, **walk_back(list(layers.values()), last.backward())}


def numerical_gradient(f, x):
    h, grad = 1e-4, np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        x[index] = kept
        grad[index] = (above - below) / (2 * h)
    return grad


class Net:
    def __init__(self, sizes, std, activation):
        self.params, self.layers = {}, []
        for number in range(1, len(sizes)):
            W = (std * np.random.randn(sizes[number - 1], sizes[number])).astype(DTYPE)
            b = np.zeros(sizes[number], dtype=DTYPE)
            self.params[f"W{number}"], self.params[f"b{number}"] = W, b
            self.layers += [Affine(W, b), activation()]
        self.layers.pop()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        return walk(self.layers, x)[-1]

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        labels = np.argmax(t, axis=1) if np.ndim(t) == 2 else t
        return np.mean(np.argmax(self.predict(x), axis=1) == labels, dtype=DTYPE)

    def gradient(self, x, t):
        self.loss(x, t)
        found = walk_back(self.layers, self.lastLayer.backward())
        return {name: found["d" + name] for name in self.params}

    def numerical_gradient(self, x, t):
        # A difference of 1e-4 is lost in single precision, so for this once everything is double.
        global DTYPE  # noqa: PLW0603
        kept, DTYPE = self.params, np.float64
        try:
            self.share({name: value.astype(DTYPE) for name, value in kept.items()})
            found = {name: numerical_gradient(lambda _: self.loss(x, t), value) for name, value in self.params.items()}
        finally:
            DTYPE = np.float32
            self.share(kept)
        return {name: value.astype(DTYPE) for name, value in found.items()}

    def share(self, params):
        self.params = params
        for number, layer in enumerate(self.layers[::2], start=1):
            layer.W, layer.b = params[f"W{number}"], params[f"b{number}"]


class TwoLayerNet(Net):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        super().__init__([input_size, hidden_size, output_size], weight_init_std, activation)


class ThreeLayerNet(Net):
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        super().__init__([input_size, hidden_size, hidden_size2, output_size], weight_init_std, Relu)


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    x_train, x_test = single(x_train), single(x_test)
    history = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for step in range(iters_num):
        rows = np.random.choice(len(x_train), batch_size)
        x, t = x_train[rows], t_train[rows]
        for name, grad in network.gradient(x, t).items():
            network.params[name] -= learning_rate * grad
        history["train_loss_list"].append(DTYPE(network.loss(x, t)))
        if step % max(len(x_train) // batch_size, 1) == 0:
            history["train_acc_list"].append(DTYPE(network.accuracy(x_train, t_train)))
            history["test_acc_list"].append(DTYPE(network.accuracy(x_test, t_test)))
    return history


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    result = {}
    for activation in (Relu, Sigmoid):
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[activation.__name__] = network.accuracy(x_test, t_test)
    return result
