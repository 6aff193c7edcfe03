"""From PyTorch: an abstract Module, calls, weight and bias, log-softmax, a Sequential, an optimizer, a data loader."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

Tensor = NDArray[np.float64]


class Module(ABC):
    training: bool = True

    @abstractmethod
    def forward(self, *inputs: Any) -> Any: ...

    @abstractmethod
    def backward(self, grad_output: Any) -> Any: ...

    def __call__(self, *inputs: Any) -> Any:
        return self.forward(*inputs)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.extra_repr()})"

    def extra_repr(self) -> str:
        return ""


@dataclass
class MulLayer(Module):
    saved_for_backward: tuple[Any, ...] = field(default=(), init=False)

    def forward(self, input: Any, other: Any) -> Any:  # noqa: A002
        self.saved_for_backward = (input, other)
        return input * other

    def backward(self, grad_output: Any) -> tuple[Any, Any]:
        input, other = self.saved_for_backward  # noqa: A001
        return grad_output * other, grad_output * input


class AddLayer(Module):
    def forward(self, input: Any, other: Any) -> Any:  # noqa: A002
        return input + other

    def backward(self, grad_output: Any) -> tuple[Any, Any]:
        return grad_output, grad_output


def buy_apples(apple: float, apple_num: int, tax: float) -> dict[str, float]:
    times_num, times_tax = MulLayer(), MulLayer()
    price = times_tax(times_num(apple, apple_num), tax)
    grad, dtax = times_tax.backward(1.0)
    dapple, dapple_num = times_num.backward(grad)
    return dict(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)  # noqa: C408


def buy_apples_and_oranges(
    apple: float, apple_num: int, orange: float, orange_num: int, tax: float
) -> dict[str, float]:
    apples, oranges, times_tax, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    grads: dict[str, float] = {}
    grads["price"] = times_tax(add(apples(apple, apple_num), oranges(orange, orange_num)), tax)
    grad, grads["dtax"] = times_tax.backward(1.0)
    grad_apples, grad_oranges = add.backward(grad)
    grads["dapple"], grads["dapple_num"] = apples.backward(grad_apples)
    grads["dorange"], grads["dorange_num"] = oranges.backward(grad_oranges)
    return grads


class Relu(Module):
    def __init__(self, inplace: bool = False) -> None:
        self.inplace = inplace

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002
        self.output = np.clip(input, 0, None)
        return self.output

    def backward(self, grad_output: Tensor) -> Tensor:
        return np.where(self.output > 0, grad_output, np.zeros_like(grad_output))


class Sigmoid(Module):
    def forward(self, input: Tensor) -> Tensor:  # noqa: A002
        positive = input >= 0
        small = np.exp(-np.abs(input))
        self.output = np.where(positive, 1.0, small) / (1.0 + small)
        return self.output

    def backward(self, grad_output: Tensor) -> Tensor:
        return grad_output * (1.0 - self.output) * self.output


class Affine(Module):
    __constants__: ClassVar[list[str]] = ["in_features", "out_features"]

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self.in_features, self.out_features = weight.shape
        self.weight = weight
        self.bias = bias
        self.zero_grad()

    def zero_grad(self) -> None:
        self.grads: dict[str, Tensor] = {}

    @property
    def dW(self) -> Tensor:
        return self.grads["weight"]

    @property
    def db(self) -> Tensor:
        return self.grads["bias"]

    def extra_repr(self) -> str:
        return f"in_features={self.in_features}, out_features={self.out_features}"

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002
        self.input_shape = input.shape
        self.flat = input.reshape(-1, self.in_features)
        return np.matmul(self.flat, self.weight) + self.bias

    def backward(self, grad_output: Tensor) -> Tensor:
        self.zero_grad()
        self.grads["weight"] = np.matmul(self.flat.swapaxes(0, 1), grad_output)
        self.grads["bias"] = grad_output.sum(axis=0, keepdims=False)
        return np.matmul(grad_output, self.weight.swapaxes(0, 1)).reshape(self.input_shape)


class Sequential(Module):
    def __init__(self, *modules: Module, names: list[str] | None = None) -> None:
        self._modules = OrderedDict(zip(names or [str(i) for i in range(len(modules))], modules, strict=True))
        self.activations: list[Tensor] = []

    def __iter__(self) -> Iterator[Module]:
        return iter(self._modules.values())

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002
        self.activations = []
        for module in self:
            input = module(input)  # noqa: A001
            self.activations.append(input)
        return input

    def backward(self, grad_output: Tensor) -> Tensor:
        for module in reversed(list(self)):
            grad_output = module.backward(grad_output)
        return grad_output

    def named_grads(self, prefix: str = "") -> dict[str, Tensor]:
        found: dict[str, Tensor] = {}
        for number, linear in enumerate((m for m in self if isinstance(m, Affine)), start=1):
            found[f"{prefix}W{number}"], found[f"{prefix}b{number}"] = linear.dW, linear.db
        return found


def feed_back(model: Sequential, X: Tensor) -> dict[str, Tensor]:
    out = model(X)
    result = {f"out{i}": a for i, a in enumerate(model.activations, start=1)}
    return {**result, "dx": model.backward(out), **model.named_grads("d")}


def two_layer_forward_backward(X: Tensor, W1: Tensor, b1: Tensor, W2: Tensor, b2: Tensor) -> dict[str, Tensor]:
    return feed_back(Sequential(Affine(W1, b1), Relu(), Affine(W2, b2)), X)


def three_layer_forward_backward(
    X: Tensor, W1: Tensor, b1: Tensor, W2: Tensor, b2: Tensor, W3: Tensor, b3: Tensor
) -> dict[str, Tensor]:
    return feed_back(Sequential(Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)), X)


def log_softmax(input: Tensor, dim: int = -1) -> Tensor:  # noqa: A002
    shifted = input - input.max(axis=dim, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=dim, keepdims=True))


class SoftmaxWithLoss(Module):
    """CrossEntropyLoss: nothing is added inside the logarithm, for there is no need to."""

    def __init__(self, reduction: str = "mean") -> None:
        self.reduction = reduction

    def forward(self, input: Tensor, target: NDArray[Any]) -> np.float64:  # noqa: A002
        self.log_probs = log_softmax(input)
        self.target = target if target.ndim == 1 else target.argmax(axis=-1)
        return -np.take_along_axis(self.log_probs, self.target[:, None], axis=1).mean()

    def backward(self, grad_output: float = 1.0) -> Tensor:
        grad_input = np.exp(self.log_probs)
        np.subtract.at(grad_input, (np.arange(len(self.target)), self.target), 1.0)
        return grad_input * (grad_output / len(self.target))


def three_layer_with_loss(
    X: Tensor, W1: Tensor, b1: Tensor, W2: Tensor, b2: Tensor, W3: Tensor, b3: Tensor, t: NDArray[Any]
) -> dict[str, Any]:
    model = Sequential(Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3))
    criterion = SoftmaxWithLoss()
    loss = criterion(model(X), t)
    dx = model.backward(criterion.backward())
    return {"loss": loss.item(), "dx": dx, **model.named_grads("d")}


def ordered_layers(params: dict[str, Tensor], X: Tensor, t: NDArray[Any]) -> dict[str, Any]:
    linears = [Affine(params[f"W{i}"], params[f"b{i}"]) for i in (1, 2, 3)]
    model = Sequential(
        linears[0],
        Relu(),
        linears[1],
        Relu(),
        linears[2],
        names=["Affine1", "Relu1", "Affine2", "Relu2", "Affine3"],
    )
    criterion = SoftmaxWithLoss()
    loss = criterion(model(X), t)
    dx = model.backward(criterion.backward())
    return {"loss": loss.item(), "dx": dx, "layers": model._modules, **model.named_grads("d")}


def numerical_gradient(f: Callable[[Tensor], float], x: Tensor, eps: float = 1e-6) -> Tensor:
    grad = np.empty_like(x)
    with np.nditer([x, grad], op_flags=[["readwrite"], ["writeonly"]]) as it:
        for value, slot in it:
            kept = value.item()
            value[...] = kept + eps
            upper = f(x)
            value[...] = kept - eps
            lower = f(x)
            value[...] = kept
            slot[...] = (upper - lower) / (2 * eps)
    return grad


class Classifier:
    def __init__(self, sizes: list[int], std: float, activation: Callable[[], Any]) -> None:
        self.params: dict[str, Tensor] = {}
        modules: list[Any] = []
        for i, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
            self.register_parameter(f"W{i}", np.random.normal(scale=std, size=(fan_in, fan_out)))
            self.register_parameter(f"b{i}", np.zeros((fan_out,)))
            modules += [Affine(self.params[f"W{i}"], self.params[f"b{i}"]), activation()]
        self.model = Sequential(*modules[:-1])
        self.lastLayer = SoftmaxWithLoss()

    @property
    def layers(self) -> OrderedDict[str, Module]:
        return self.model._modules

    def register_parameter(self, name: str, parameter: Tensor) -> None:
        self.params[name] = parameter

    def __call__(self, x: Tensor) -> Tensor:
        return self.predict(x)

    def predict(self, x: Tensor) -> Tensor:
        return self.model(x)

    def loss(self, x: Tensor, t: NDArray[Any]) -> float:
        return self.lastLayer(self(x), t).item()

    def accuracy(self, x: Tensor, t: NDArray[Any]) -> float:
        target = t if t.ndim == 1 else t.argmax(axis=-1)
        return (self(x).argmax(axis=-1) == target).astype(np.float32).mean().item()

    def numerical_gradient(self, x: Tensor, t: NDArray[Any]) -> dict[str, Tensor]:
        return {name: numerical_gradient(lambda _: self.loss(x, t), p) for name, p in self.params.items()}

    def gradient(self, x: Tensor, t: NDArray[Any]) -> dict[str, Tensor]:
        self.loss(x, t)
        self.model.backward(self.lastLayer.backward())
        return self.model.named_grads()


class TwoLayerNet(Classifier):
    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        output_size: int,
        weight_init_std: float = 0.01,
        activation: Callable[[], Any] = Relu,
    ) -> None:
        super().__init__([input_size, hidden_size, output_size], weight_init_std, activation)


class ThreeLayerNet(Classifier):
    def __init__(
        self, input_size: int, hidden_size: int, hidden_size2: int, output_size: int, weight_init_std: float = 0.01
    ) -> None:
        super().__init__([input_size, hidden_size, hidden_size2, output_size], weight_init_std, Relu)


class SGD:
    def __init__(self, params: dict[str, Tensor], lr: float) -> None:
        self.params = params
        self.lr = lr

    def step(self, grads: dict[str, Tensor]) -> None:
        for name, param in self.params.items():
            np.subtract(param, self.lr * grads[name], out=param)


class DataLoader:
    """Shuffled batches without end: an epoch visits a row once at most, and drops what is left over."""

    def __init__(self, x: Tensor, t: NDArray[Any], batch_size: int) -> None:
        self.dataset = x, t
        self.batch_size = batch_size

    def __len__(self) -> int:
        return max(len(self.dataset[0]) // self.batch_size, 1)

    def __iter__(self) -> Iterator[tuple[Tensor, NDArray[Any]]]:
        x, t = self.dataset
        while True:
            # Rows come again if there are fewer than one batch takes.
            order = np.resize(np.random.permutation(len(x)), len(self) * self.batch_size)
            for rows in order.reshape(len(self), self.batch_size):
                yield x[rows], t[rows]


def train(
    network: Any,
    x_train: Tensor,
    t_train: NDArray[Any],
    x_test: Tensor,
    t_test: NDArray[Any],
    iters_num: int = 1000,
    batch_size: int = 100,
    learning_rate: float = 0.1,
) -> dict[str, list[float]]:
    loader = DataLoader(x_train, t_train, batch_size)
    optimizer = SGD(network.params, lr=learning_rate)
    history: dict[str, list[float]] = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for step, (x, t) in zip(range(1, iters_num + 1), loader, strict=False):
        history["train_loss_list"].append(network.loss(x, t))
        optimizer.step(network.gradient(x, t))
        if step % len(loader) == 0:
            history["train_acc_list"].append(network.accuracy(x_train, t_train))
            history["test_acc_list"].append(network.accuracy(x_test, t_test))
    return history


def compare_activations(
    x_train: Tensor,
    t_train: NDArray[Any],
    x_test: Tensor,
    t_test: NDArray[Any],
    hidden_size: int = 30,
    iters_num: int = 500,
    batch_size: int = 100,
    learning_rate: float = 0.1,
) -> dict[str, float]:
    def evaluate(activation: Callable[[], Any]) -> float:
        network = TwoLayerNet(x_train.shape[-1], hidden_size, 10, activation=activation)
        train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        return network.accuracy(x_test, t_test)

    return {activation.__name__: evaluate(activation) for activation in (Relu, Sigmoid)}
