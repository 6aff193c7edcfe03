from collections import OrderedDict

import numpy as np


class Layer:
    """공통 부모 클래스: layer(x)처럼 부를 수 있게 한다."""

    def forward(self, *args):
        raise NotImplementedError

    def backward(self, dout):
        raise NotImplementedError

    def __call__(self, *args):
        return self.forward(*args)


class MulLayer(Layer):
    def forward(self, x: float, y: float) -> float:
        self.saved = (x, y)
        return x * y

    def backward(self, dout: float) -> list:
        x, y = self.saved
        return [y * dout, x * dout]


class AddLayer(Layer):
    def forward(self, x: float, y: float) -> float:
        return x + y

    def backward(self, dout: float) -> list:
        return [dout] * 2


def buy_apples(apple: float, apple_num: float, tax: float) -> dict:
    mul, taxed = MulLayer(), MulLayer()
    price = taxed(mul(apple, apple_num), tax)
    d_mul, d_tax = taxed.backward(1.0)
    d_apple, d_num = mul.backward(d_mul)
    return {"price": price, "dapple": d_apple, "dapple_num": d_num, "dtax": d_tax}


def buy_apples_and_oranges(
    apple: float, apple_num: float, orange: float, orange_num: float, tax: float
) -> dict:
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    price = taxed(both(apples(apple, apple_num), oranges(orange, orange_num)), tax)
    d_both, d_tax = taxed.backward(1.0)
    d_apples, d_oranges = both.backward(d_both)
    d_apple, d_apple_num = apples.backward(d_apples)
    d_orange, d_orange_num = oranges.backward(d_oranges)
    return {
        "price": price,
        "dapple": d_apple,
        "dapple_num": d_apple_num,
        "dorange": d_orange,
        "dorange_num": d_orange_num,
        "dtax": d_tax,
    }


class Relu(Layer):
    def forward(self, x: np.ndarray) -> np.ndarray:
        self.gate = np.where(x > 0, 1.0, 0.0)
        return np.maximum(x, 0)

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return np.multiply(dout, self.gate)


class Sigmoid(Layer):
    def forward(self, x: np.ndarray) -> np.ndarray:
        # 큰 음수에서도 넘치지 않게 부호에 따라 나눈다
        small = np.exp(-np.abs(x))
        self.out = np.where(x >= 0, 1 / (1 + small), small / (1 + small))
        return self.out

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return dout * (self.out - self.out**2)


class Affine(Layer):
    def __init__(self, W: np.ndarray, b: np.ndarray):
        self.W = W
        self.b = b

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.in_shape = x.shape
        # 4차원 텐서도 2차원이 될 때까지 펼친다
        while x.ndim > 2:
            x.reshape(x.shape[0], -1)
        self.x = x
        return np.einsum("nd,dm->nm", self.x, self.W) + self.b

    def backward(self, dout: np.ndarray) -> np.ndarray:
        self.dW = np.einsum("nd,nm->dm", self.x, dout)
        self.db = np.einsum("nm->m", dout)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.in_shape)


def _run(layers: list, x: np.ndarray) -> list:
    outs = []
    for layer in layers:
        x = layer(x)
        outs.append(x)
    return outs


def _back(layers: list, dout: np.ndarray) -> np.ndarray:
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    return dout


def _grads(layers: list) -> dict:
    affine = [layer for layer in layers if isinstance(layer, Affine)]
    grads = {}
    for i, layer in enumerate(affine, start=1):
        grads.update({f"dW{i}": layer.dW, f"db{i}": layer.db})
    return grads


def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = _run(layers, X)
    dx = _back(layers, outs[-1])
    return {**{f"out{i + 1}": out for i, out in enumerate(outs)}, "dx": dx, **_grads(layers)}


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    outs = _run(layers, X)
    dx = _back(layers, outs[-1])
    return {**{f"out{i + 1}": out for i, out in enumerate(outs)}, "dx": dx, **_grads(layers)}


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


class SoftmaxWithLoss(Layer):
    """nn.CrossEntropyLoss처럼 log_softmax에서 시작한다."""

    def forward(self, x: np.ndarray, t: np.ndarray) -> float:
        target = np.argmax(t, axis=1) if np.ndim(t) == 2 else np.asarray(t)
        shifted = x - x.max(axis=1, keepdims=True)
        self.log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        self.target = target
        self.n = x.shape[0]
        p = np.exp(self.log_p[np.arange(self.n), target])
        return float(-np.log(p + 1e-7).sum() / self.n)

    def backward(self, dout: float = 1) -> np.ndarray:
        grad = np.exp(self.log_p)
        grad[range(self.n), self.target] -= 1.0
        return dout * grad / self.n


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    criterion = SoftmaxWithLoss()
    loss = criterion(_run(layers, X)[-1], t)
    dx = _back(layers, criterion.backward())
    return {"loss": loss, "dx": dx, **_grads(layers)}


def ordered_layers(params: dict, X: np.ndarray, t: np.ndarray) -> dict:
    layers = {
        "Affine1": Affine(params["W1"], params["b1"]),
        "Relu1": Relu(),
        "Affine2": Affine(params["W2"], params["b2"]),
        "Relu2": Relu(),
        "Affine3": Affine(params["W3"], params["b3"]),
    }
    steps = [*layers.values()]
    criterion = SoftmaxWithLoss()
    loss = criterion(_run(steps, X)[-1], t)
    dx = _back(steps, criterion.backward())
    return {"loss": loss, "dx": dx, "layers": layers, **_grads(steps)}


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


class Net:
    """층의 크기 목록으로 만드는 신경망."""

    def __init__(self, sizes: list, std: float, activation: type):
        self.params = {}
        self.layers = OrderedDict()
        last = len(sizes) - 1
        for i in range(1, last + 1):
            W = std * np.random.randn(sizes[i - 1], sizes[i])
            b = np.zeros(sizes[i])
            self.params[f"W{i}"], self.params[f"b{i}"] = W, b
            self.layers[f"Affine{i}"] = Affine(W, b)
            if i < last:
                self.layers[f"Activation{i}"] = activation()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x: np.ndarray) -> np.ndarray:
        return _run(list(self.layers.values()), x)[-1]

    def loss(self, x: np.ndarray, t: np.ndarray) -> float:
        return self.lastLayer(self.predict(x), t)

    def accuracy(self, x: np.ndarray, t: np.ndarray) -> float:
        target = t.argmax(axis=1) if t.ndim == 2 else t
        return float((self.predict(x).argmax(axis=1) == target).mean())

    def numerical_gradient(self, x: np.ndarray, t: np.ndarray) -> dict:
        def f(_):
            return self.loss(x, t)

        return {name: numerical_gradient(f, array) for name, array in self.params.items()}

    def gradient(self, x: np.ndarray, t: np.ndarray) -> dict:
        self.loss(x, t)
        layers = list(self.layers.values())
        _back(layers, self.lastLayer.backward())
        return {name[1:]: grad for name, grad in _grads(layers).items()}


class TwoLayerNet(Net):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        super().__init__([input_size, hidden_size, output_size], weight_init_std, activation)


class ThreeLayerNet(Net):
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        super().__init__([input_size, hidden_size, hidden_size2, output_size], weight_init_std, Relu)


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    rng = np.random.default_rng()
    history = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    per_epoch = max(x_train.shape[0] // batch_size, 1)
    for i in range(iters_num):
        idx = rng.permutation(x_train.shape[0])[:batch_size]
        x, t = x_train[idx], t_train[idx]
        history["train_loss_list"].append(network.loss(x, t))
        grads = network.gradient(x, t)
        for name in network.params:
            network.params[name][...] -= learning_rate * grads[name]  # optimizer.step()
        if (i + 1) % per_epoch == 0:
            history["train_acc_list"].append(network.accuracy(x_train, t_train))
            history["test_acc_list"].append(network.accuracy(x_test, t_test))
    return history


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    accuracies = {}
    for activation in [Relu, Sigmoid]:
        model = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        train(model, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        accuracies[activation.__name__] = model.accuracy(x_test, t_test)
    return accuracies
