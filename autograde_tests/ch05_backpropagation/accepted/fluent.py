"""Fluent in NumPy and in Python: reduce, zip, walrus, comprehensions, a mixin, no more lines than needed."""

from collections import OrderedDict
from functools import partial, reduce
from itertools import pairwise

import numpy as np

softmax = lambda x: (e := np.exp(x - x.max(-1, keepdims=True))) / e.sum(-1, keepdims=True)  # noqa: E731


def ahead(layers, x):
    return reduce(lambda out, layer: layer.forward(out), layers, x)


def back(layers, dout):
    return reduce(lambda d, layer: layer.backward(d), reversed(layers), dout)


def outputs(layers, x):
    return [x := layer.forward(x) for layer in layers]


def derivatives(affines):
    return {f"d{kind}{n}": getattr(a, "d" + kind) for n, a in enumerate(affines, 1) for kind in "Wb"}


class MulLayer:
    def forward(self, *operands):
        self.operands = operands
        return operands[0] * operands[1]

    def backward(self, dout):
        return tuple(dout * other for other in self.operands[::-1])


class AddLayer:
    forward = staticmethod(lambda x, y: x + y)
    backward = staticmethod(lambda dout: (dout,) * 2)


def buy_apples(apple, apple_num, tax):
    fruit, final = MulLayer(), MulLayer()
    price = final.forward(fruit.forward(apple, apple_num), tax)
    d, dtax = final.backward(1.0)
    return dict(zip(("price", "dtax", "dapple", "dapple_num"), (price, dtax, *fruit.backward(d)), strict=True))


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    (apples, oranges, final), plus = (MulLayer() for _ in range(3)), AddLayer()
    price = final.forward(plus.forward(apples.forward(apple, apple_num), oranges.forward(orange, orange_num)), tax)
    d, dtax = final.backward(1.0)
    dapples, doranges = plus.backward(d)
    dapple, dapple_num = apples.backward(dapples)
    dorange, dorange_num = oranges.backward(doranges)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on


class Sigmoid:
    def forward(self, x):
        self.y = np.reciprocal(1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * (self.y - self.y**2)


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x.reshape(len(x), -1) @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.reshape(len(dout), -1).T @ dout, dout.sum(0)
        return (dout @ self.W.T).reshape(self.x.shape)


def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = first, _, second = Affine(W1, b1), Relu(), Affine(W2, b2)
    outs = outputs(layers, X)
    return {"dx": back(layers, outs[-1])} | derivatives([first, second]) | {f"out{i}": o for i, o in enumerate(outs, 1)}


def three_layer_forward_backward(X, *weights):
    affines = [Affine(*pair) for pair in zip(weights[::2], weights[1::2], strict=True)]
    layers = [affines[0], Relu(), affines[1], Relu(), affines[2]]
    outs = outputs(layers, X)
    return {"dx": back(layers, outs[-1])} | derivatives(affines) | {f"out{i}": o for i, o in enumerate(outs, 1)}


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.eye(x.shape[1])[t] if t.ndim == 1 else t
        return -np.log((self.y * self.t).sum(1) + 1e-7).mean()

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    result = ordered_layers({"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3}, X, t)
    del result["layers"]
    return result


def ordered_layers(params, X, t):
    affine1, affine2, affine3 = affines = [Affine(params[f"W{n}"], params[f"b{n}"]) for n in (1, 2, 3)]
    layers = OrderedDict(Affine1=affine1, Relu1=Relu(), Affine2=affine2, Relu2=Relu(), Affine3=affine3)
    loss = (last := SoftmaxWithLoss()).forward(ahead(layers.values(), X), t)
    return {"loss": loss, "dx": back(layers.values(), last.backward()), "layers": layers} | derivatives(affines)


def numerical_gradient(f, x, h=1e-4):
    def nudged(index, by):
        x[index] += by
        return f(x)

    def slope(index):
        kept = x[index].copy()
        rise = nudged(index, h) - nudged(index, -2 * h)
        x[index] = kept
        return rise / (2 * h)

    return np.array([slope(index) for index in np.ndindex(*x.shape)]).reshape(x.shape)


class Net:
    def __init__(self, sizes, std, activation):
        self.params, self.layers = {}, OrderedDict()
        for n, (rows, columns) in enumerate(pairwise(sizes), 1):
            W = self.params[f"W{n}"] = np.random.normal(0, std, (rows, columns))
            b = self.params[f"b{n}"] = np.zeros(columns)
            self.layers |= {f"Affine{n}": Affine(W, b), f"Activation{n}": activation()}
        self.layers.popitem()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        return ahead(self.layers.values(), x)

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == (t if t.ndim == 1 else t.argmax(1))).mean()

    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda _: self.loss(x, t), value) for key, value in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        back(self.layers.values(), self.lastLayer.backward())
        return {key: getattr(self.layers[f"Affine{key[1]}"], "d" + key[0]) for key in self.params}


class TwoLayerNet(Net):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        super().__init__((input_size, hidden_size, output_size), weight_init_std, activation)


class ThreeLayerNet(Net):
    def __init__(self, *sizes, weight_init_std=0.01):
        super().__init__(sizes, weight_init_std, Relu)


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    log = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    draw = partial(np.random.default_rng().choice, len(x_train), batch_size, replace=batch_size > len(x_train))
    for i in range(1, iters_num + 1):
        batch = x_train[rows := draw()], t_train[rows]
        for key, grad in network.gradient(*batch).items():
            network.params[key] -= learning_rate * grad
        log["train_loss_list"].append(network.loss(*batch))
        if not i % max(len(x_train) // batch_size, 1):
            log["train_acc_list"].append(network.accuracy(x_train, t_train))
            log["test_acc_list"].append(network.accuracy(x_test, t_test))
    return log


def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, **options):
    nets = {a.__name__: TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=a) for a in (Relu, Sigmoid)}
    for net in nets.values():
        train(net, x_train, t_train, x_test, t_test, **{"iters_num": 500} | options)
    return {name: net.accuracy(x_test, t_test) for name, net in nets.items()}
