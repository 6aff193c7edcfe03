"""What stands in a definition is told as short facts, whatever layout and names its author chose."""

import pytest

from grader.diagnosis.code import Code
from grader.worker.facts import LONGEST, MOST_DEFINITIONS, MOST_FACTS, facts


def told(source, name="f"):
    return set(dict(facts([(1, source)]))[name].split("\n"))


@pytest.mark.parametrize(
    ("source", "fact"),
    [
        ("import numpy as n\ndef f(x):\n    return n.max(0, x)", "np.max"),
        ("from numpy import maximum as larger\ndef f(x):\n    return larger(0, x)", "np.maximum(#, name)"),
        ("import math\ndef f(x):\n    return math.exp(-x)", "math.exp(-name)"),
        ("def f(x):\n    return x.T", ".T"),
        ("def f(x):\n    return x.sum(axis=1, keepdims=True)", "axis=1"),
        ("import numpy as np\ndef f(y):\n    return np.log(y) + 1e-7", "np.log() + #"),
        ("import numpy as np\ndef f(y):\n    return np.log(y + 1e-7)", "np.log((+))"),
        ("def f(a, h):\n    return a / 2 * h", "(/) * name"),
        ("def f(g, k, lr):\n    g[k] -= lr", "[] -= name"),
        ("def f(g, k, lr, d):\n    g[k] = lr * d", "[] = (*)"),
        ("def f(x):\n    y = x[x < 0] = 0\n    return y", "= ="),
        ("def f(x):\n    for one in x:\n        return one", "return in loop"),
        ("def f(x):\n    for one in x:\n        x += one\n        return x", "once f:4"),
        (
            "def f(x):\n    for one in x:\n        if one:\n            return 1\n        else:\n            return 0",
            "once f:6",
        ),
        ("import numpy as np\ndef f(n, t):\n    return np.arange(n, t)", "arange :3"),
        ("def f(x, lr=0.1, n=100):\n    return x", "def f x,lr=0.1,n=100"),
        ("class f:\n    def go(self, x):\n        return 1e-4", "#0.0001"),
        ("class f:\n    def go(self, x):\n        return x, 1", "def f.go self,x"),
        ("def f(x):\n    if x:\n        return 1", "ends f:3"),
        ("def f(x):\n    print(x)", "silent f:1"),
        ("def f(x):\n    z = x + 1\n    return x", "unused z:2"),
        ("def f(x):\n    x.reshape(1, -1)\n    return x", "dropped .reshape:2"),
        ("def f(x):\n    # x -= 1\n    return x", "commented :2"),
        ("class f:\n    def back(self, d):\n        return d * np.random.rand(3)", "random in back"),
        ("def f(rng):\n    return rng.normal()", "random in f"),
        ("def f(rng, n):\n    for one in range(n):\n        rng.shuffle(one)\n    return n", "random in loop"),
        ("def f(n):\n    return np.random.choice(n), np.random.choice(n)", "random twice"),
        ("def f(n):\n    for one in range(n):\n        n.append(one)", ".append() in loop"),
        (
            "def f(n):\n    for one in n:\n        for two in one:\n            n.append(two)",
            ".append() in loop in loop",
        ),
        ("def f(n):\n    for one in range(n):\n        for two in range(n):\n            pass", "range twice in loops"),
        ("def f(n):\n    for one in n:\n        n.count += 1", "attribute += # in loop"),
        ("def f(d):\n    d['a'] = 1\n    d['a'] = 2\n    return d", "key twice"),
        ("def f(y, t):\n    return t - y", "t - y"),
        ("def f(d):\n    a, b = d['A1'], d['A2']\n    return {'b1': b.db, 'b2': a.db}", "'b1' from 'A2'.db"),
        (
            "def f(W, V, d):\n    a, b = A(W), A(V)\n    for one in [a, b]:\n        d = one.backward(d)",
            ".backward from A(W) to A(V)",
        ),
        (
            "def f(W, V, d):\n    both = [A(W), A(V)]\n    for one in both:\n        d = one.backward(d)",
            ".backward from A(W) to A(V)",
        ),
        ("def f(y, t):\n    other = y\n    return t - other", "t - y"),
        (
            "def f(g, x):\n    h = 0.1\n    before, behind = g(x - h), g(x)\n    return before - behind",
            "(g((x - 0.1)) - g(x))",
        ),
        ("def f(p):\n    return p['W1'].T * 2", "(p['W1'].T * 2)"),
        ("def f(n):\n    a, b = 1, n + 1\n    return a", "name = (+)"),
        ("def f(x):\n    return x[:2, 1:3]", "[:2, 1:3]"),
        ("def f():\n    return [x for x in (False, True)]", "over (False, True)"),
        ("def f(x):\n    return round(x)", "round() in f"),
        ("class f:\n    def go(self, x):\n        self.a = x / 2", "/ in go"),
        ("class f:\n    def go(self, x):\n        self.a = x / 2", "stores in go"),
        ("class f:\n    a = 0", "class level a"),
        ("def f(w):\n    return w or 0.5", "name or #"),
        ("def f(x, seen={}):\n    return x", "default seen={}"),
        ("def f(x, seen=[]):\n    return x", "default seen=[]"),
        ("def f(x, seen=[1]):\n    return x", "default seen=·"),
        ("def f(t, n):\n    return t[0:n]", "t[0:·]"),
        ("def f(t, n):\n    return t[0:n]", "[0:·]"),
        ("def f(t, n):\n    return t[:n]", "t[:·]"),
        ("def f(t, n):\n    return t[n:2 * n]", "t[·:·]"),
        ("def f(n):\n    return np.random.choice(n), np.random.choice(n)", "drawn twice"),
        ("def f(x):\n    x *= 2\n    return x", "writes x"),
        ("def f(x):\n    y = x\n    y[0] = 1\n    return y", "writes x by another name"),
        ("def f(d):\n    for name, g in d.items():\n        g *= 2", "writes d[·]"),
        ("def f(d):\n    b = d['b']\n    b += 1", "writes d[·]"),
        ("import numpy as np\ndef f(x):\n    np.subtract(x, 1, out=x)\n    return x", "writes x"),
        ("def f():\n    return {'a': 1, 'a': 2}", "key twice"),
        ("def f():\n    raise KeyError('a')", "raise KeyError"),
        ("def f(d, i):\n    return d['W' + str(i)]", "[(+)]"),
        ("def f(net, x_test, t_test):\n    return net.accuracy(x_test, t_test)", ".accuracy(x_test, t_test)"),
        ("def f(x, lr):\n    return x", "ignored f.lr:1"),
        ("class f:\n    def back(self):\n        self.net.loss(1)", ".loss() in back"),
        ("import numpy as np\ndef f(y):\n    z = np.log(y)\n    return z + 1e-7", "np.log() + #"),
        ("import numpy as np\ndef f(y):\n    h = 1e-7\n    return np.add(np.log(y), h)", "np.log() + #"),
        ("import numpy as np\ndef f(a, h):\n    return np.multiply(np.divide(a, 2), h)", "(/) * name"),
        ("def f(g, k, lr, d):\n    step = lr * d\n    g[k] = step", "[] = (*)"),
        ("def f(x, y):\n    pair = (x, y)\n    return pair", "return (,)"),
        ("class f:\n    a = 0\n    def go(self):\n        f.a = 1", "stores in go"),
        ("def f(x):\n    one = Box(1)\n    for _ in x:\n        one = one.put(2)\n    return one", "Box() once in f"),
        ("def f(x, n):\n    a, b = x[n:], x[:n]\n    return a, b, x", "return ([·:], [:·], name)"),
        ("def f(x, n):\n    return x[n:]", "[·:]"),
        ("def f(b):\n    return {'A': b['C'].d}", "'A' from 'C'.d"),
        ("def f(b):\n    g = {}\n    g['A'], g['B'] = b['C'].d, b['D'].d\n    return g", "'B' from 'D'.d"),
    ],
)
def test_a_fact_is_told(source, fact):
    assert fact in told(source)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("def f(x):\n    if x:\n        return 1\n    else:\n        return 2", "ends"),
        ("def f(x):\n    if x:\n        return 1\n    raise ValueError", "ends"),
        ("def f(x):\n    while True:\n        return 1", "ends"),
        ("def f(x):\n    yield x", "silent"),
        ("def f(x):\n    n, c = x.shape\n    return c", "unused"),
        ("def f(x):\n    y = np.append(x, 1)\n    y = np.sort(y)\n    return y", "nothing"),
        ("def f(x):\n    x.sort()\n    return x", "nothing"),
        ("def f(x):\n    if x.lower() == 'relu':\n        return self.any == x", "uncalled"),
        ("def f(x):\n    if x <= 0:\n        return 0\n    elif x > 0:\n        return 1", "ends"),
        ("def f(x, y):\n    if x <= y:\n        return 0\n    if y < x:\n        return 1", "ends"),
        (
            "def f(x):\n    if x < 0:\n        return 0\n    elif x == 0:\n        return 1\n    elif 0 < x:\n        return 2",
            "ends",
        ),
        (
            "def f(x):\n    if x == 'a':\n        return 0\n    else:\n        if x != 'a':\n            return 1",
            "ends",
        ),
        ("def f(x):\n    z = x\n    def g():\n        return z\n    return g", "unused"),
        ("def f(x):\n    z = 0\n    z += x\n    return x", "unused"),
        ("def f(x):\n    x.sort()\n    return x", "dropped"),
        ("def f(x):\n    # the sum of x = 1\n    return x", "commented"),
        ("class f:\n    def go(self):\n        return 1\n    def back(self):\n        return random()", "random in go"),
        (
            "def f(rng, n):\n    i = rng.random()\n    for one in range(n):\n        i += one\n    return i",
            "random in loop",
        ),
        ("def f(n):\n    i = np.random.choice(n)\n    return i, i", "random twice"),
        ("def f(x, lr):\n    return x * lr", "ignored"),
        ("def f(x, lr):\n    return locals()", "ignored"),
        ("def f(x, lr):\n    pass", "ignored"),
        ("def f(x):\n    z = x * 2\n    z = x\n    return z + 1", "(*)"),
        ("def f(d, e):\n    d['a'] = 1\n    e['a'] = d['b'] = 2\n    return d", "key"),
        ("def f(x):\n    return Box(1), Box(2)", "Box() once"),
        ("def f(x):\n    return [Box(1) for _ in x]", "Box() once"),
        ("def f(x):\n    def g():\n        return Box(1)\n    return g(), g()", "Box() once"),
        ("class f:\n    def go(self, other):\n        other.a = 1", "stores"),
    ],
)
def test_what_may_be_meant_so_is_no_fact(source, kind):
    assert not any(f"{fact} ".startswith(kind + " ") for fact in told(source))


@pytest.mark.parametrize(
    "rest",
    [
        "    elif x > 0:\n        return 1",
        "    if x >= 1:\n        return 1",
        "    elif x >= y:\n        return 1",
        "    x = x - 1\n    if x >= 0:\n        return 1",
        "    elif x >= 0:\n        x = 1",
    ],
)
def test_questions_that_leave_a_case_over_are_a_way_out(rest):
    found = told(f"def f(x, y):\n    if x < 0:\n        return 0\n{rest}")
    assert any(fact.startswith("ends f") for fact in found)


def test_deep_branches_are_told_in_a_moment():
    deep = "".join(f"{' ' * n}if x:\n{' ' * n} y = {n}\n{' ' * n}else:\n" for n in range(1, 70))
    assert "def f x,y" in told(f"def f(x, y):\n{deep}{' ' * 71}return 1")


def test_the_last_of_several_definitions_counts():
    assert "#2" in told("def f():\n    return 1\ndef f():\n    return 2")
    assert "#1" not in told("def f():\n    return 1\ndef f():\n    return 2")


def test_code_that_does_not_compile_costs_itself():
    assert "#1" in told("def f():\n    return 1\ndef g(:\n    pass")


def test_of_what_is_too_long_written_out_it_is_told_what_is_done_with_variables():
    long = "x * x + x / x - x ** x + x * x * x / x - x ** x + x * x"
    source = f"def f(g, x, p):\n    a = {long}\n    return g(a, p['W1'])"
    assert "g(name, p['W1'])" in told(source)
    assert "g((x * x), p['W1'])" in told(source.replace(long, "x * x"))


def test_facts_are_bounded_whatever_the_code_is():
    names = "\n".join(f"    a{n} = b{n} = {n}" for n in range(2000))
    many = "\n".join(f"def g{n}(): pass" for n in range(1000))
    deep = "def h(x):\n    return " + "-" * 90 + "x"
    long = f"def i():\n    return {'x' * 5000}.{'y' * 5000}"
    found = facts([(1, f"def f():\n{names}\n"), (2, many), (3, deep), (4, long)])
    assert len(found) <= MOST_DEFINITIONS
    assert all(len(text) <= MOST_FACTS * (LONGEST + 1) for _, text in found)


@pytest.mark.parametrize(
    "source",
    [
        "def f(x):\n    x = x.copy()\n    x[0] = 1\n    return x",
        "def f(x):\n    y = x * 1\n    y += 1\n    return y",
        "def f(x):\n    y = x\n    y = y + 1\n    y[0] = 1\n    return y",
    ],
)
def test_what_is_written_into_a_copy_is_not_written_into_what_came(source):
    assert not [fact for fact in told(source) if fact.startswith("writes")]


def test_long_chains_of_branches_and_names_are_told_in_a_moment():
    chain = "".join(f"    elif x == {n}:\n        x[{n}] = {n}\n" for n in range(1, 90))
    names = "".join(f"    a{n} = a{n - 1} + a{n - 1}\n" for n in range(1, 300))
    assert "writes x" in told(f"def f(x):\n    if x:\n        pass\n{chain}")
    assert "a0 + a0" in told(f"def f(a0):\n{names}    return a299")


def test_of_one_definition_nothing_is_told_but_of_those_that_it_uses():
    source = "def a():\n    return b()\ndef b():\n    return c.d\nclass c:\n    d = 1\ndef e():\n    return a()"
    everything = dict(facts([(1, source)]))
    assert dict(facts([(1, source)], ["a"])) == {name: everything[name] for name in ("a", "b", "c")}
    assert facts([(1, source)], ["nowhere"]) == []


def test_of_several_definitions_each_is_told_as_it_is_of_one_alone():
    source = "def a():\n    return b()\ndef b():\n    return c.d\nclass c:\n    d = 1\ndef e():\n    return a()"
    together = Code.told(dict(facts([(1, source)], ["e", "b", "nowhere"])))
    for name in ("e", "b", "nowhere"):
        assert together.about(name) == Code.told(dict(facts([(1, source)], [name])))


def test_what_is_imported_below_a_definition_is_no_name_in_it():
    assert "m.max" in told("def f(x):\n    return m.max(x)\nimport numpy as m")


@pytest.mark.parametrize(
    "loop",
    [
        "if one:\n            return one",
        "if not one:\n            continue\n        return one",
        "x += one\n    return x",
        "if one:\n            return one\n        else:\n            x += one",
    ],
)
def test_a_loop_that_may_come_to_a_second_round_is_not_told_to_end_in_its_first(loop):
    assert not any(fact.startswith("once ") for fact in told(f"def f(x):\n    for one in x:\n        {loop}"))


@pytest.mark.parametrize(
    "line",
    ["return x if np.arange(n) else 0", "return x in np.arange(n)", "return max(np.arange(n), x)", "np.arange(3)"],
)
def test_a_line_on_which_something_else_asks_whether_it_is_true_is_none_of_arange(line):
    source = f"import numpy as np\ndef f(n, x):\n    {line}"
    assert not any(fact.startswith("arange ") for fact in told(source))


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("y = np.random.shuffle(x)", "nothing shuffle:2"),
        ("y = x.sort()", "nothing sort:2"),
        ("y = x.layers.append(1)", "nothing append:2"),
        ("y = x.lower == 'relu'", "uncalled lower:2"),
        ("y = 1 if x.any else 0", "uncalled any:2"),
        ("y = x[0]", "indexed :2"),
        ("a, b, y = x[0], x[1], x[2]", "unused b:2"),
    ],
)
def test_what_is_kept_or_asked_that_is_not_what_is_meant_is_told_with_its_line(line, fact):
    assert fact in told(f"def f(x, a=0):\n    {line}\n    return y, a")
