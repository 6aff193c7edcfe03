"""What the library claims of code is asked of the line with the mistake: a right line elsewhere hides none."""

import pytest

from grader.diagnosis.code import Code, hold, is_shown
from grader.diagnosis.misconception import read_misconceptions
from grader.worker.facts import facts

SOFTMAX = """import numpy as np
def softmax(scores):
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    powers = np.exp(scores)
    return powers / {total}
"""
FORWARD = """import numpy as np
def forward(network, x):
    for name in ("W1", "W2"):
        assert name in network
    h = sigmoid(x @ network["W1"] + network["b1"])
    h = sigmoid(h @ network["W2"]{second})
    return identity_function(h @ network["W3"] + network["b3"])
"""
DECAY = """import numpy as np
def weight_decay(params, weight_decay_lambda):
    penalty, grads = 0, {{}}
    for name, values in params.items():
        if {asked}:
            penalty = penalty + np.sum(values * values) * weight_decay_lambda / 2
            grads[name] = values * weight_decay_lambda
    return penalty, grads
"""
SEARCH = """import numpy as np
def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for _ in range(trials):
        decay = 10 ** np.random.uniform(*np.log10(weight_decay_range))
        rate = 10 ** np.random.uniform({ends})
        found.append((evaluate(rate, decay), rate, decay))
    return sorted(found, reverse=True)
"""
NET = """import numpy as np
class ThreeLayerNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
    def accuracy(self, x, t):
        answers = np.argmax(self.predict(x), axis={axis})
        return np.mean(answers == t)
"""


def claims_and_facts(course, assignment, exercise, name, source):
    found = next(one for one in course.assignments if one.name.startswith(assignment))
    known = {(one.exercise, one.name): one.claims for one in read_misconceptions(found)}
    return known[exercise, name], Code.told(dict(facts([(1, source)]))).of(exercise)


@pytest.mark.parametrize(
    ("assignment", "exercise", "name", "source", "wrong", "right"),
    [
        ("ch03", "softmax", "over_the_whole_batch", SOFTMAX, {"total": "np.sum(powers)"},
         {"total": "np.sum(powers, axis=-1, keepdims=True)"}),
        ("ch03", "forward", "bias_of_the_second_layer_left_out", FORWARD, {"second": ""},
         {"second": " + network['b2']"}),
        ("ch05", "ThreeLayerNet", "accuracy_down_the_columns", NET, {"axis": 0}, {"axis": 1}),
        ("ch06", "weight_decay", "biases_penalised", DECAY, {"asked": "name not in grads"},
         {"asked": "name[0] == 'W'"}),
        ("ch06", "random_search", "ends_of_the_range_taken_for_exponents", SEARCH,
         {"ends": "lr_range[0], lr_range[1]"}, {"ends": "*np.log10(lr_range)"}),
    ],
)  # fmt: skip
def test_the_mistake_is_seen_beside_a_right_line(course, assignment, exercise, name, source, wrong, right):
    for put, shown in ((wrong, True), (right, False)):
        claims, told = claims_and_facts(course, assignment, exercise, name, source.format(**put))
        assert is_shown(claims, told) == shown


WEIGHTS = """import numpy as np
def init_weights(sizes, weight_init_std="he"):
    params = {{}}
    for i in range({begin}, len(sizes){end}):
        scale = weight_init_std
        if weight_init_std == "he":
            scale = np.sqrt({he} / sizes[{at}])
        if weight_init_std == "xavier":
            scale = np.sqrt({xavier} / sizes[{at}])
        params["W" + str(i{one})] = scale * np.random.randn(sizes[{before}], sizes[{behind}])
        params["b" + str(i{one})] = np.zeros(sizes[{behind}])
    return params
"""
FROM_ONE = {"begin": 1, "end": "", "one": "", "before": "i - 1", "behind": "i"}
FROM_NONE = {"begin": 0, "end": " - 1", "one": " + 1", "before": "i", "behind": "i + 1"}


@pytest.mark.parametrize("counted", [FROM_ONE, FROM_NONE])
def test_numbers_that_changed_places_are_told_from_sizes_that_did(course, counted):
    exchanged = WEIGHTS.format(he="1.0", xavier="2.0", at=counted["before"], **counted)
    behind = WEIGHTS.format(he="2.0", xavier="1.0", at=counted["behind"], **counted)
    for source, so, not_so in (
        (exchanged, "xavier_and_he_exchanged", "size_behind_the_layer"),
        (behind, "size_behind_the_layer", "xavier_and_he_exchanged"),
    ):
        for name, expected in ((so, True), (not_so, False)):
            assert hold(*claims_and_facts(course, "ch06", "init_weights", name, source)) == expected
