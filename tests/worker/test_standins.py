"""What stands in for packages takes the idioms of their users: nothing raises, nothing goes on for ever."""

import copy
import itertools

import numpy as np
import pytest

from grader.worker import bars, notebooks, plots
from grader.worker.inert import inert

IDIOMS = [
    "(line,) = plt.plot([1])", "a, b, c = plt.hist([1])", "first, *rest = plt.plot([1])", "a, *_, b = plt.plot([1])",
    "(a, b), (c, d) = plt.anything()", "plt.anything().set(x=1)[0].more", "plt.title = 'x'", "del plt.title",
    "plt.a['x'] = 1", "del plt.a['x']", "1 + plt.a - 2", "np.arange(3) * plt.a", "plt.a @ np.ones(3)", "-plt.a",
    "a = np.ones(3); a += plt.a", "a = 1; a += plt.a", "2 ** plt.a", "abs(plt.a), round(plt.a, 2)", "divmod(plt.a, 2)",
    "np.sin(plt.a)", "np.mean(plt.a)", "np.concatenate([plt.a])", "np.array(plt.a)", "np.zeros(3)[plt.a]",
    "f'{plt.a:.3f} {plt.a!r:>20}'", "'%d %.2f %s' % (plt.a, plt.a, plt.a)", "'{:,}'.format(plt.a)", "'a' + plt.a",
    "int(plt.a), float(plt.a), complex(plt.a), range(plt.a)", "len(plt.a), bool(plt.a), list(plt.a), dict(plt.a)",
    "1 < plt.a <= 2, plt.a == 1, plt.a != 1", "1 in plt.a", "sorted(plt.a), list(reversed(plt.a))", "next(plt.a)",
    "for x in plt.a: 1 / 0", "for x, y in plt.a.items(): 1 / 0", "[x for x in plt.a]", "zip(plt.a, [1])",
    "isinstance(1, plt.Figure)", "isinstance(1, (np.ndarray, plt.Figure))", "hash(plt.a)", "copy.deepcopy(plt.a)",
    "with plt.a as b, plt.style.context('x'): pass", "class A(plt.Figure): pass\nA()",
    "def f(x: plt.Figure | None = None) -> plt.Axes: pass", "max(plt.a, 3)", "sum(plt.a)", "print(plt.a)",
    "plt.a.__len__()", "getattr(plt.a, 'b', None)", "plt.a(plt.a)(x=plt.a)", "{plt.a: 1}",
]  # fmt: skip


@pytest.mark.parametrize("idiom", IDIOMS, ids=repr)
def test_nothing_that_is_done_with_a_plot_raises(idiom):
    exec(idiom, {"plt": inert("matplotlib"), "np": np, "copy": copy})


@pytest.mark.parametrize(
    "loop", ["while plt: pass", "while not plt < 3: pass", "while 1 not in plt: pass", "while plt != 1: pass"]
)
def test_no_loop_waits_for_a_plot_for_ever(loop):
    exec(loop, {"plt": inert("matplotlib")})


def test_an_object_says_of_which_package_it_is():
    found = inert("pandas")
    assert (repr(found), f"{found:.2f}", type(found).__name__) == ("<pandas>", "<pandas>", "pandas")
    assert type(found).__module__ == "pandas"


def test_as_many_values_come_back_as_are_unpacked():
    values = {}
    many = ", ".join(f"v{n}" for n in range(40))
    exec(f"{many} = plt", {"plt": inert("matplotlib")}, values)
    assert len(values) == 40


@pytest.mark.parametrize(
    ("asked", "shape"),
    [((), None), ((1, 1), None), ((2, 2), (2, 2)), ((1, 3), (3,)), ((3, 1), (3,)), ((3,), (3,)), ((2, 3), (2, 3))],
    ids=repr,
)
def test_axes_come_as_matplotlib_gives_them(asked, shape):
    _, axes = plots.subplots(*asked)
    assert getattr(axes, "shape", ()) == (shape or ()) if shape else not isinstance(axes, np.ndarray)
    _, whole = plots.subplots(*asked, squeeze=False)
    assert whole.ndim == 2


def test_a_figure_gives_axes_too():
    figure, _ = plots.subplots()
    assert figure.subplots(2, 2).shape == (2, 2)


def test_axes_by_name():
    _, axes = plots.subplot_mosaic([["a", "a"], ["b", "."]])
    assert sorted(axes) == ["a", "b"]


def test_a_colour_map_gives_a_colour_for_each_number():
    assert plots.cm.viridis(np.linspace(0, 1, 5)).shape == (5, 4)
    assert len(plots.cm.get_cmap("tab10")(0.5)) == 4
    assert len(list(zip(range(3), itertools.cycle(plots.color_palette("husl", 3)), strict=False))) == 3


def test_a_setting_is_there_again():
    settings = plots.Settings()
    settings.update({"a": 1}, b=2)
    assert (settings["a"], settings["b"]) == (1, 2)
    assert repr(settings["c"]) == "<matplotlib>"


def test_a_bar_gives_what_it_is_put_around():
    bar = bars.tqdm([3, 4], desc="x", ncols=80)
    assert (len(bar), bool(bar), list(bar), bar.n, 4 in bar) == (2, True, [3, 4], 2, True)
    assert list(bars.trange(1, 6, 2, leave=False)) == [1, 3, 5]
    assert list(bars.tqdm(n for n in range(3))) == [0, 1, 2]
    assert [*bars.tzip([1], [2]), *bars.tenumerate("a"), *bars.tmap(abs, [-1])] == [(1, 2), (0, "a"), 1]


def test_other_bars_give_what_they_are_put_around_too():
    assert list(bars.OF_RICH["track"](range(3), description="x")) == [0, 1, 2]
    assert list(bars.OF_PROGRESSBAR["progressbar"]("ab", redirect_stdout=True)) == ["a", "b"]
    assert list(bars.OF_PROGRESSBAR["ProgressBar"](max_value=3)(range(3))) == [0, 1, 2]
    assert bars.all_of(abs, [-1, 2], max_workers=2) == [1, 2]
    bars.tqdm._instances.clear()


def test_a_bar_is_moved_by_hand():
    with bars.tqdm(total=10) as bar:
        bar.update()
        bar.update(3)
        bar.set_description(f"loss {1.0:.2f}")
        bar.set_postfix(loss=1.0, refresh=False)
        bar.set_postfix({"a": 1})
        bar.close()
    assert (bar.n, bar.total, len(bar)) == (4, 10, 10)
    bar.reset(total=5)
    assert (bar.n, bar.total) == (0, 5)


def test_a_bar_writes_a_line(capsys):
    bars.tqdm.write("epoch 1")
    assert capsys.readouterr().out == "epoch 1\n"


def test_a_function_under_controls_stays_the_function(capsys):
    def f(x):
        return x

    assert notebooks.interact(x=3)(f) is notebooks.interact(f, x=3) is notebooks.interact(f) is f
    notebooks.display(1, "a")
    assert capsys.readouterr().out == "1\na\n"
    assert notebooks.upload() == {}
