"""What the peers of `peers.py` ask of each exercise.

A few lines on fixed inputs that end in ``result``, a list of numbers and arrays. What they give with the reference is
what they have to give with the student's. Where random numbers are drawn, a bar or a shape is asked for.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.course import Assignment
from grader.suite.reference import load_reference

_GATE = "result = [{f}(0, 0), {f}(0, 1), {f}(1, 0), {f}(1, 1)]"
_ELEMENTWISE = "result = [{f}(np.array([-2.0, -0.5, 0.0, 0.5, 3.0])), {f}(np.linspace(-1, 1, 6).reshape(2, 3))]"
_ROWS = "x, t = np.array([[1.0, 2.0], [-1.0, 0.5], [0.0, -3.0]]), np.array([1, 0, 1])\n"
_PARAMS = """
params = {
    "W1": np.linspace(-1, 1, 6).reshape(2, 3), "b1": np.array([.1, .2, .3]),
    "W2": np.linspace(-1, 2, 6).reshape(3, 2), "b2": np.array([.1, .2]),
    "W3": np.array([[.1, .3], [.2, .4]]), "b3": np.array([.1, .2]),
}
"""
_NET = f"""{_PARAMS}{_ROWS}
t = np.eye(2)[t]
net = {{f}}{{sizes}}
for key in net.params:
    net.params[key][...] = params[key]
numerical = net.numerical_gradient(x, t)
result = [net.predict(x), net.loss(x, t), net.accuracy(x, t), *(numerical[key] for key in sorted(numerical))]
"""
_AND_BACK = "\ngradient = net.gradient(x, t)\nresult += [gradient[key] for key in sorted(gradient)]\n"
_THROUGH = "layer = {f}()\nresult = [layer.forward(x), layer.backward(np.ones((3, 2)))]"
_DIGITS = "x, t = np.repeat(np.eye(10), 20, axis=0), np.repeat(np.arange(10), 20)\n"
_CH01 = {
    "truth_table": "result = [{f}()]",
    "array_arithmetic": """
found = {f}(np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0]))
result = [found[key] for key in ("sum", "difference", "product", "quotient")]
""",
    "broadcast": "result = [{f}(np.array([[1, 2], [3, 4]]), np.array([10, 20]))]",
    "first_rows_middle_columns": "result = [{f}(np.arange(20).reshape(4, 5))]",
    "Counter": """
counter = {f}(10)
counter.add()
counter.add(5)
result = [counter.read(), {f}().read()]
""",
}
_CH02 = dict.fromkeys(("AND", "NAND", "OR", "XOR"), _GATE)
_CH03 = {
    **dict.fromkeys(("step_function", "sigmoid", "relu", "identity_function", "softmax"), _ELEMENTWISE),
    "matrix_product": "result = [{f}(np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4))]",
    "init_network": "network = {f}()\nresult = [network[key] for key in ('W1', 'b1', 'W2', 'b2', 'W3', 'b3')]",
    "forward": f"{_PARAMS}result = [{{f}}(params, np.array([1.0, 0.5]))]",
    "predict": f"{_PARAMS}{_ROWS}result = [{{f}}(params, x)]",
    "accuracy": f"{_PARAMS}{_ROWS}result = [{{f}}(params, x, t)]",
    "batch_accuracy": f"{_PARAMS}{_ROWS}result = [{{f}}(params, x, t, 2)]",
}
_CH04 = {
    "mean_squared_error": "result = [{f}(np.array([.1, .7, .2]), np.array([0, 1, 0]))]",
    "cross_entropy_error": """
y = np.array([[.1, .7, .2], [.5, .3, .2]])
result = [{f}(y, np.array([1, 0])), {f}(y, np.eye(3)[[1, 0]]), {f}(y[0], np.array([0, 1, 0]))]
""",
    "minibatch": "x, t = {f}(np.arange(20.0).reshape(10, 2), np.arange(10), 4)\nresult = [x[:, 0] / 2 - t, x.shape]",
    "numerical_diff": "result = [round({f}(lambda x: 0.01 * x ** 2 + 0.1 * x, x), 6) for x in (5, 10)]",
    "tangent_line": "line = {f}(lambda x: x ** 2, 3.0)\nresult = [round(line(x), 5) for x in (0.0, 3.0)]",
    "numerical_gradient": """
result = [{f}(lambda x: np.sum(x ** 2), x).round(5) for x in (np.array([3.0, 4.0]), np.arange(6.0).reshape(2, 3))]
""",
    "gradient_descent": """
result = [{f}(lambda x: np.sum(x ** 2), np.array([-3.0, 4.0]), lr=0.1, step_num=n).round(5) for n in (1, 100)]
""",
    "simpleNet": """
net = {f}()
net.W = np.array([[.5, -1.0, 2.0], [0.0, 1.0, -.5]])
x, t = np.array([.6, .9]), np.array([0, 0, 1])
result = [net.predict(x), net.loss(x, t)]
""",
    "TwoLayerNet": _NET.replace("{sizes}", "(2, 3, 2)"),
}
_CH05 = {
    "MulLayer": "layer = {f}()\nresult = [layer.forward(2.0, 3.0), *layer.backward(1.5)]",
    "AddLayer": "layer = {f}()\nresult = [layer.forward(2.0, 3.0), *layer.backward(1.5)]",
    "buy_apples": "found = {f}(100, 2, 1.1)\nresult = [found[key] for key in sorted(found)]",
    "buy_apples_and_oranges": "found = {f}(100, 2, 150, 3, 1.1)\nresult = [found[key] for key in sorted(found)]",
    **dict.fromkeys(
        ("Relu", "Sigmoid"), f"{_ROWS}layer = {{f}}()\nresult = [layer.forward(x), layer.backward(np.ones((3, 2)))]"
    ),
    "Affine": f"""{_PARAMS}{_ROWS}
layer = {{f}}(params["W1"], params["b1"])
result = [layer.forward(x), layer.backward(np.ones((3, 3))), layer.dW, layer.db]
""",
    "two_layer_forward_backward": f"""{_PARAMS}{_ROWS}
found = {{f}}(x, *[params[key] for key in ("W1", "b1", "W2", "b2")])
result = [found[key] for key in sorted(found)]
""",
    "three_layer_forward_backward": f"""{_PARAMS}{_ROWS}
found = {{f}}(x, *params.values())
result = [found[key] for key in sorted(found)]
""",
    "SoftmaxWithLoss": f"{_ROWS}layer = {{f}}()\nresult = [layer.forward(x, t), layer.backward()]",
    "three_layer_with_loss": f"""{_PARAMS}{_ROWS}
found = {{f}}(x, *params.values(), t)
result = [found[key] for key in sorted(found)]
""",
    "ordered_layers": f"""{_PARAMS}{_ROWS}
found = {{f}}(params, x, t)
result = [found[key] for key in sorted(found) if key != "layers"]
""",
    "TwoLayerNet": _NET.replace("{sizes}", "(2, 3, 2)") + _AND_BACK,
    "ThreeLayerNet": _NET.replace("{sizes}", "(2, 3, 2, 2)") + _AND_BACK,
    "train": f"""{_DIGITS}
net = TwoLayerNet(10, 20, 10)
found = {{f}}(net, x, t, x, t, iters_num=200, batch_size=50, learning_rate=0.5)
result = [len(found["train_loss_list"]), np.mean(found["train_loss_list"][-20:]) < 1.2]
""",
    "compare_activations": f"""{_DIGITS}
found = {{f}}(x, t, x, t, iters_num=200, batch_size=50, learning_rate=1.0)
result = [found["Relu"] > 0.7, found["Sigmoid"] > 0.7]
""",
}
CHECKS = {
    assignment: {name: body.replace("{f}", name) for name, body in bodies.items()}
    for assignment, bodies in {
        "ch01_python_numpy": _CH01,
        "ch02_perceptron": _CH02,
        "ch03_neural_network": _CH03,
        "ch04_learning": _CH04,
        "ch05_backpropagation": _CH05,
    }.items()
}


def own_checks(assignment: Assignment) -> dict[str, str]:
    """Return the checks of each exercise, with what the reference gives written into them."""
    reference = load_reference(next(assignment.suite_path.glob("test_*.py")))
    return {name: _assertions(body, vars(reference)) for name, body in CHECKS[assignment.name].items()}


def _assertions(body: str, reference: dict[str, object]) -> str:
    namespace: dict[str, Any] = {**reference, "np": np}
    exec(body, namespace)
    expected = [np.asarray(one).tolist() for one in namespace["result"]]
    return (
        f"{body.strip()}\nfor found, expected in zip(result, {expected!r}, strict=True):\n"
        "    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-9)"
    )
