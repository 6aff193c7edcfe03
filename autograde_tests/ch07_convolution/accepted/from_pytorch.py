"""From PyTorch: sliding windows, einsum, unfold and fold by indices, lists of modules, generators of one's own."""

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return int(np.floor((input_size + 2 * pad - (filter_size - 1) - 1) / stride + 1))


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    unfolded = np.lib.stride_tricks.sliding_window_view(padded, (filter_h, filter_w), axis=(2, 3))
    unfolded = unfolded[:, :, ::stride, ::stride]
    return np.moveaxis(unfolded, 1, 3).reshape(-1, input_data.shape[1] * filter_h * filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """Fold: every element of col goes to the index that im2col would take it from."""
    n, c, h, w = input_shape
    padded_shape = (n, c, h + 2 * pad, w + 2 * pad)
    index = np.arange(np.prod(padded_shape)).reshape(padded_shape)
    flat = np.bincount(im2col(index, filter_h, filter_w, stride).ravel(), weights=col.ravel(), minlength=index.size)
    folded = flat.reshape(padded_shape)
    return folded[:, :, pad : pad + h, pad : pad + w]


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad

    def forward(self, x):
        self.x = x
        kernel = self.W.shape[2:]
        padded = np.pad(x, ((0, 0), (0, 0), (self.pad,) * 2, (self.pad,) * 2))
        windows = np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=(2, 3))
        self.windows = windows[:, :, :: self.stride, :: self.stride]
        return np.einsum("nchwij,ocij->nohw", self.windows, self.W) + self.b[None, :, None, None]

    def backward(self, dout):
        self.db = dout.sum(axis=(0, 2, 3))
        self.dW = np.einsum("nchwij,nohw->ocij", self.windows, dout)
        dcol = np.einsum("nohw,ocij->nhwcij", dout, self.W)
        n, oh, ow = dcol.shape[:3]
        return col2im(dcol.reshape(n * oh * ow, -1), self.x.shape, *self.W.shape[2:], self.stride, self.pad)

    __call__ = forward


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.kernel, self.stride = (pool_h, pool_w), stride

    def forward(self, x):
        self.shape = x.shape
        windows = np.lib.stride_tricks.sliding_window_view(x, self.kernel, axis=(2, 3))
        windows = windows[:, :, :: self.stride, :: self.stride]
        flat = windows.reshape(*windows.shape[:4], -1)
        self.indices = flat.argmax(-1)
        return np.take_along_axis(flat, self.indices[..., None], -1)[..., 0]

    def backward(self, dout):
        n, c, oh, ow = np.indices(dout.shape)
        row, column = np.divmod(self.indices, self.kernel[1])
        dx = np.zeros(self.shape)
        np.add.at(dx, (n, c, oh * self.stride + row, ow * self.stride + column), dout)
        return dx


class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Affine:
    """x W + b for inputs flattened to rows; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape, self.x = x.shape, x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


class Adam:
    """Moving averages of gradients and of their squares."""

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.t, self.m, self.v = 0, {}, {}

    def update(self, params, grads):
        self.t += 1
        rate = self.lr * (1 - self.beta2**self.t) ** 0.5 / (1 - self.beta1**self.t)
        for key, grad in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            params[key] -= rate * self.m[key] / (self.v[key] ** 0.5 + 1e-7)


class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8), conv_param=None, hidden_size=32, output_size=10, weight_init_std=0.01):
        conv = {"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1} | (conv_param or {})
        channels, height, _ = input_dim
        out = int(conv_output_size(height, conv["filter_size"], conv["stride"], conv["pad"])) // 2
        shapes = {
            "W1": (conv["filter_num"], channels, conv["filter_size"], conv["filter_size"]),
            "b1": (conv["filter_num"],),
            "W2": (conv["filter_num"] * out * out, hidden_size),
            "b2": (hidden_size,),
            "W3": (hidden_size, output_size),
            "b3": (output_size,),
        }
        rng = np.random.default_rng()
        self.params = {
            name: rng.normal(0, weight_init_std, shape) if name[0] == "W" else np.zeros(shape)
            for name, shape in shapes.items()
        }
        p = self.params
        self.features = [Convolution(p["W1"], p["b1"], conv["stride"], conv["pad"]), Relu(), Pooling(2, 2, 2)]
        self.classifier = [Affine(p["W2"], p["b2"]), Relu(), Affine(p["W3"], p["b3"])]
        self.criterion = SoftmaxWithLoss()

    def predict(self, x):
        for module in self.features + self.classifier:
            x = module.forward(x)
        return x

    def loss(self, x, t):
        return self.criterion.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        target = t.argmax(1) if t.ndim > 1 else t
        hits = [
            self.predict(x[i : i + batch_size]).argmax(1) == target[i : i + batch_size]
            for i in range(0, len(x), batch_size)
        ]
        return float(np.concatenate(hits).mean())

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.criterion.backward()
        for module in (self.features + self.classifier)[::-1]:
            dout = module.backward(dout)
        owners = [self.features[0], self.classifier[0], self.classifier[2]]
        return {f"{kind}{i}": getattr(owner, f"d{kind}") for i, owner in enumerate(owners, 1) for kind in "Wb"}


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    rng = np.random.default_rng()
    history = np.empty(epochs)
    for epoch in range(epochs):
        permutation = rng.permutation(len(x_train))
        for batch in np.split(permutation, range(batch_size, len(permutation), batch_size)):
            optimizer.update(network.params, network.gradient(x_train[batch], t_train[batch]))
        history[epoch] = network.accuracy(x_test, t_test)
    return history
