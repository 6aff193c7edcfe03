"""Everything that sums is an einsum, indices in place of transposes, layers in a list walked backwards."""

from collections import OrderedDict

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return np.einsum("...c,...->...c", e, 1 / np.einsum("...c->...", e))


def cross_entropy_error(y, t):
    return np.einsum("nc,nc->", t, -np.log(y + 1e-7)) / len(y)


def indicator(t, classes):
    return np.equal.outer(t, np.arange(classes)).astype(float) if t.ndim == 1 else t


class MulLayer:
    def __init__(self):
        self.xy = np.zeros(2)

    def forward(self, x, y):
        self.xy = np.array([x, y])
        return np.multiply.reduce(self.xy)

    def backward(self, dout):
        exchange = np.array([[0, 1], [1, 0]])
        return list(np.einsum("ij,j->i", exchange, self.xy) * dout)


class AddLayer:
    def forward(self, x, y):
        return np.einsum("i->", np.array([x, y]))

    def backward(self, dout):
        return list(np.einsum(",i->i", dout, np.ones(2)))


def buy_apples(apple, apple_num, tax):
    fruit, total = MulLayer(), MulLayer()
    price = total.forward(fruit.forward(apple, apple_num), tax)
    dfruit, dtax = total.backward(1)
    dapple, dapple_num = fruit.backward(dfruit)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    # The chain rule at once: price = tax * sum_i prices_i numbers_i.
    prices, numbers = np.array([apple, orange]), np.array([apple_num, orange_num])
    dprices = np.einsum("i,->i", numbers, tax)
    dnumbers = np.einsum("i,->i", prices, tax)
    return {
        "price": np.einsum("i,i,->", prices, numbers, tax),
        "dapple": dprices[0],
        "dorange": dprices[1],
        "dapple_num": dnumbers[0],
        "dorange_num": dnumbers[1],
        "dtax": np.einsum("i,i->", prices, numbers),
    }


class Relu:
    def __init__(self):
        self.gate = None

    def forward(self, x):
        self.gate = np.heaviside(x, 0.5)
        return np.einsum("...,...->...", self.gate, x)

    def backward(self, dout):
        return np.einsum("...,...->...", self.gate, dout)


class Sigmoid:
    def __init__(self):
        self.y = None

    def forward(self, x):
        self.y = (1 + np.tanh(x / 2)) / 2
        return self.y

    def backward(self, dout):
        return np.einsum("...,...,...->...", dout, self.y, 1 - self.y)


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.x = self.dW = self.db = None

    def forward(self, x):
        self.x = x
        rows = x.reshape(x.shape[0], -1)
        return np.einsum("nd,dm->nm", rows, self.W) + np.ravel(self.b)

    def backward(self, dout):
        rows = self.x.reshape(self.x.shape[0], -1)
        self.dW = np.einsum("nd,nm->dm", rows, dout)
        self.db = np.einsum("nm->m", dout)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.x.shape)


def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = [X]
    for layer in layers:
        outs.append(layer.forward(outs[-1]))
    dout = outs[-1]
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    result = {f"out{number}": out for number, out in enumerate(outs) if number}
    result.update(dx=dout, dW1=layers[0].dW, db1=layers[0].db, dW2=layers[2].dW, db2=layers[2].db)
    return result


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    outs = [X]
    for layer in layers:
        outs.append(layer.forward(outs[-1]))
    dout = outs[-1]
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    result = {f"out{number}": out for number, out in enumerate(outs) if number}
    result["dx"] = dout
    for number, layer in enumerate(layers[::2], start=1):
        result[f"dW{number}"], result[f"db{number}"] = layer.dW, layer.db
    return result


class SoftmaxWithLoss:
    def __init__(self):
        self.y = self.t = self.loss = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = indicator(t, x.shape[1])
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        return np.einsum("nc,->nc", self.y - self.t, dout / self.y.shape[0])


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    # Written out in indices, without any layer.
    W1, W2, W3 = (np.asarray(W, dtype=float) for W in (W1, W2, W3))
    a1 = np.einsum("nd,di->ni", X, W1) + b1
    z1 = a1.clip(min=0)
    a2 = np.einsum("ni,ij->nj", z1, W2) + b2
    z2 = a2.clip(min=0)
    y = softmax(np.einsum("nj,jk->nk", z2, W3) + b3)
    T = indicator(t, y.shape[1])

    d3 = (y - T) / len(y)
    d2 = np.einsum("nk,jk,nj->nj", d3, W3, a2 > 0)
    d1 = np.einsum("nj,ij,ni->ni", d2, W2, a1 > 0)
    return {
        "loss": cross_entropy_error(y, T),
        "dx": np.einsum("ni,di->nd", d1, W1),
        "dW1": np.einsum("nd,ni->di", X, d1),
        "db1": np.einsum("ni->i", d1),
        "dW2": np.einsum("ni,nj->ij", z1, d2),
        "db2": np.einsum("nj->j", d2),
        "dW3": np.einsum("nj,nk->jk", z2, d3),
        "db3": np.einsum("nk->k", d3),
    }


def ordered_layers(params, X, t):
    layers = OrderedDict(
        [
            ("Affine1", Affine(params["W1"], params["b1"])),
            ("Relu1", Relu()),
            ("Affine2", Affine(params["W2"], params["b2"])),
            ("Relu2", Relu()),
            ("Affine3", Affine(params["W3"], params["b3"])),
        ]
    )
    last = SoftmaxWithLoss()
    out = X
    for layer in layers.values():
        out = layer.forward(out)
    result = {"layers": layers, "loss": last.forward(out, t)}
    dout = last.backward()
    for name, layer in list(layers.items())[::-1]:
        dout = layer.backward(dout)
        if name.startswith("Affine"):
            result["dW" + name[-1]] = layer.dW
            result["db" + name[-1]] = layer.db
    result["dx"] = dout
    return result


def numerical_gradient(f, x):
    # A five-point stencil.
    h, grad = 1e-4, np.zeros(x.shape)
    steps, factors = np.array([-2, -1, 1, 2]) * h, np.array([1, -8, 8, -1]) / (12 * h)
    for index, value in np.ndenumerate(x.copy()):
        heights = np.zeros(4)
        for k, step in enumerate(steps):
            x[index] = value + step
            heights[k] = f(x)
        x[index] = value
        grad[index] = np.einsum("k,k->", heights, factors)
    return grad


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": np.random.standard_normal((input_size, hidden_size)) * weight_init_std,
            "b1": np.zeros(hidden_size),
            "W2": np.random.standard_normal((hidden_size, output_size)) * weight_init_std,
            "b2": np.zeros(output_size),
        }
        p = self.params
        self.layers = [Affine(p["W1"], p["b1"]), activation(), Affine(p["W2"], p["b2"])]
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        # One-hot rows of the answer, against those of the target.
        hits = np.einsum("nc,nc->n", indicator(y.argmax(axis=1), y.shape[1]), indicator(t, y.shape[1]))
        return np.einsum("n->", hits) / len(x)

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in self.layers[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for number, layer in enumerate(self.layers[::2], start=1):
            grads.update({f"W{number}": layer.dW, f"b{number}": layer.db})
        return grads


class ThreeLayerNet(TwoLayerNet):
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        super().__init__(input_size, hidden_size, hidden_size2, weight_init_std)
        W3 = np.random.standard_normal((hidden_size2, output_size)) * weight_init_std
        b3 = np.zeros(output_size)
        self.params.update(W3=W3, b3=b3)
        self.layers += [Relu(), Affine(W3, b3)]


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, accuracies = np.zeros(iters_num), []
    per_epoch = max(x_train.shape[0] // batch_size, 1)
    for step in range(iters_num):
        # Every epoch from its start, and the last state besides.
        if step % per_epoch == 0:
            accuracies.append([network.accuracy(x_train, t_train), network.accuracy(x_test, t_test)])
        rows = np.random.randint(0, x_train.shape[0], size=batch_size)
        losses[step] = network.loss(x_train[rows], t_train[rows])
        grads = network.gradient(x_train[rows], t_train[rows])
        for name in network.params:
            network.params[name] += np.einsum(",...->...", -learning_rate, grads[name])
    accuracies.append([network.accuracy(x_train, t_train), network.accuracy(x_test, t_test)])
    accuracies = np.einsum("ij->ji", np.array(accuracies))
    return {"train_loss_list": losses, "train_acc_list": accuracies[0], "test_acc_list": accuracies[1]}


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    accuracies = np.zeros(2)
    for k, activation in enumerate([Relu, Sigmoid]):
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        history = train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        accuracies[k] = history["test_acc_list"][-1]
    return {"Relu": accuracies[0], "Sigmoid": accuracies[1]}
