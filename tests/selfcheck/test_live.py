"""`check("softmax")` where the student works: it shows what is wrong and raises nothing."""

import builtins
import shutil
import sys
import threading
from types import SimpleNamespace

import pytest

from grader import check

RIGHT = "def double(x):\n    return 2.0 * x\n"


@pytest.fixture
def said(capsys):
    def said(*args, **kwargs):
        check(*args, **kwargs)
        return capsys.readouterr().out

    return said


def test_what_is_right_is_said_to_be_right_and_not_to_be_graded(kernel, said):
    kernel(RIGHT)
    text = said("double")
    assert "✓ One becomes two." in text
    assert "1 of 1 public checks passed" in text
    assert "not the grading" in text


def test_what_is_wrong_is_shown_with_its_values_and_a_hint(kernel, said):
    kernel("def double(x):\n    return 3.0 * x\n")
    text = said("double")
    assert "✗ Not yet: One becomes two." in text
    assert (
        "  double(np.array([1.0]))  # _check[0]\n      gave np.array([3.0])\n      expected np.array([2.0])\n" in text
    )
    assert "Look at what it is multiplied by." in text
    assert "furthest apart at x = -1" in text


def test_an_exception_is_told_with_its_place_and_what_it_means(kernel, said):
    kernel("def double(x):\n    y = 1\n    return x + undefined\n")
    text = said("double")
    assert "NameError: name 'undefined' is not defined (line 3 of In [1])" in text
    assert "Traceback" not in text
    assert "Look at what it is multiplied by." not in text  # what the exception tells is nearer


def test_what_is_missing_or_not_written_is_open_and_not_wrong(kernel, said):
    assert "double is not defined." in said("double")
    kernel("def double(x):\n    raise NotImplementedError\n")
    text = said("double")
    assert "Not written yet" in text
    assert "line 2 of In [1]" in text
    assert "○ One becomes two." in text
    assert "_check" not in text  # nothing has failed
    assert "✗" not in text


def test_the_language_is_the_one_asked_for_then_that_of_the_material_then_that_of_the_system(kernel, folder, said):
    kernel(RIGHT)
    assert "One becomes two." in said()
    texts = folder / "public_checks.toml"
    texts.write_text('language = "ko"\n' + texts.read_text())
    assert "1이 2가 됩니다." in said()
    assert "One becomes two." in said(lang="en")
    assert "lang is 'fr'" in said(lang="fr")


@pytest.mark.parametrize("asked", ["duble", "__import__('os')", 3, None])
def test_an_unknown_exercise_is_answered_with_those_there_are(kernel, said, asked):
    answer = said(asked) if asked is not None else said(lambda x: x)
    assert "double" in answer
    assert "✓" not in answer


@pytest.fixture
def elusive():
    """An object whose class answers for names in its own way."""

    class Elusive:
        def __getattr__(self, name):
            raise KeyError(name)

    return Elusive()


def test_an_object_that_answers_for_names_in_its_own_way_names_no_exercise(kernel, said, elusive):
    assert "type Elusive names no exercise" in said(elusive)


def test_a_folder_that_was_taken_away_has_no_checks(kernel, folder, said):
    shutil.rmtree(folder)
    assert "no public_checks.py" in said("double")


@pytest.mark.parametrize(
    "asked",
    [
        ["Double"],
        [" double "],
        ["'double'"],
        ['"double", "Double"'],
        ["double(3)"],
        [["double"]],
        ["double", "DOUBLE"],
        ["double, double"],
        ["double;"],
    ],
)
def test_an_exercise_is_meant_in_whatever_way_its_name_is_written(kernel, said, asked):
    kernel(RIGHT)
    text = said(*asked)
    assert "1 of 1" in text
    assert text.count("One becomes two.") == 1


def test_an_exercise_may_be_given_as_what_it_is_even_if_that_has_another_name(kernel, said):
    kernel(RIGHT + "import functools\nclass Double:\n    pass\n")
    main = sys.modules["__main__"]
    assert "1 of 1" in said(main.double)
    kernel("double = functools.partial(lambda x: 2.0 * x)\n")
    assert "1 of 1" in said(main.double)


def test_a_function_that_is_no_exercise_is_called_by_its_name(kernel, said):
    kernel(RIGHT + "def duble(x):\n    return x\n")
    assert "There is no exercise 'duble'. Did you mean double?" in said(sys.modules["__main__"].duble)
    assert "There is no public check for 'print'. There are: double" in said(print)


def test_checks_are_found_where_the_notebook_is_and_where_its_exercises_are(kernel, folder, said, monkeypatch):
    for place in ("work", "other"):
        (folder / place).mkdir()
    for name in ("public_checks.py", "public_checks.toml"):
        (folder / name).rename(folder / "work" / name)
    kernel(RIGHT)
    assert "1 of 1" in said("double")  # in the one folder below that has any
    (folder / "other" / "public_checks.py").write_text('@pytest.mark.exercise("treble")\n')
    assert "1 of 1" in said()
    assert "%cd other" in said("nothing of these")
    monkeypatch.chdir(folder / "other")
    (folder / "other" / "public_checks.py").unlink()
    assert "There is no public_checks.py" in said()
    (folder / "work" / "kept" / "copy").mkdir(parents=True)
    monkeypatch.chdir(folder / "work" / "kept" / "copy")
    assert "1 of 1" in said("double")
    monkeypatch.chdir(folder / "other")
    kernel(f"__vsc_ipynb_file__ = {str(folder / 'work' / 'a.ipynb')!r}\n")
    assert "1 of 1" in said("double")


def test_what_another_chapter_checks_is_checked_there_and_what_several_do_is_not_guessed(
    kernel, folder, said, monkeypatch
):
    for place in ("one", "two", "three"):
        (folder / place).mkdir()
    for name in ("public_checks.py", "public_checks.toml"):
        (folder / name).rename(folder / "one" / name)
    treble = '@pytest.mark.exercise("treble")\n'
    for place in ("two", "three"):
        (folder / place / "public_checks.py").write_text("import pytest\n" + treble + "def test_it(student): pass\n")
    monkeypatch.chdir(folder / "two")
    kernel(RIGHT)
    assert "1 of 1" in said("double")
    assert "1 of 1" in said(sys.modules["__main__"].double)
    assert said().startswith("treble\n")  # of the folder itself, where nothing else was asked for
    monkeypatch.chdir(folder / "one")
    assert "There is no public check for 'treble'. There are: double" in said("treble")


def test_what_is_used_and_not_defined_since_the_kernel_was_restarted_is_to_be_run_first(kernel, folder, said):
    (folder / "public_checks.py").write_text(
        "import pytest\n"
        + "".join(
            f'@pytest.mark.exercise("{name}")\ndef test_{name}(student):\n    assert student.{name}() == 1\n'
            for name in "abc"
        )
    )
    kernel("def b(): return 2\ndef c(): return a() + b()\n")
    text = said("c")
    assert "Not defined, and used by c: a. Run the cells that define them first." in text
    assert "Not right yet, and used by c: b. Begin there." in text


def test_the_values_of_a_failing_call_are_left_in_the_kernel_until_the_next_check(kernel, said):
    kernel("def double(x):\n    return 3 * x\n")
    text = said("double")
    assert "  double(np.array([1.0]))  # _check[0]\n" in text
    assert "_check[0].args, _check[0].kwargs, _check[0].actual, _check[0].expected" in text
    left = sys.modules["__main__"]._check
    assert left.kwargs == {}
    assert (*left.args, left.actual, left.expected) == (1.0, 3.0, 2.0)
    assert left.function(*left.args) == 3.0
    kernel(RIGHT)
    assert "_check" not in said("double")
    assert not hasattr(sys.modules["__main__"], "_check")


def test_every_failing_call_is_left_under_the_number_that_stands_behind_it(kernel, folder, said):
    checks = folder / "public_checks.py"
    more = "".join(
        f'@pytest.mark.exercise("{name}")\ndef test_{name}_of_{n}(student):\n    assert student.{name}({n}) == close({2 * n})\n'
        for name, n in (("double", 4), ("twice", 5), ("twice", 0), ("twice", 6), ("open", 7))
    )
    checks.write_text(checks.read_text() + more)
    kernel(
        "def double(x):\n    return 3 * x\ndef twice(x):\n    return x + 1 / x\ndef open(x):\n    raise NotImplementedError\n"
    )
    text = said()
    assert [f"_check[{n}]\n" in text for n in range(6)] == [True] * 5 + [False]
    left = sys.modules["__main__"]._check
    assert [one.args[0] for one in left[1:]] == [4, 5, 0, 6]
    assert "[1] <double(4): actual=12, expected=8>\n" in repr(left)
    assert "ZeroDivisionError" in left[3].actual
    assert {"args", "actual"} <= set(dir(left))
    with pytest.raises(AttributeError):
        left.nothing  # noqa: B018


def test_nothing_that_is_checked_asks_for_input_or_ends_the_kernel(kernel, said, monkeypatch):
    ended = []

    class Shell(SimpleNamespace):
        def ask_exit(self):
            ended.append(1)

    shell = Shell(compile=SimpleNamespace(format_code_name=lambda _: None))
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    before = builtins.input
    kernel("def double(x):\n    return input('which? ')\n")
    assert "EOFError" in said("double")
    kernel("import IPython\ndef double(x):\n    IPython.get_ipython().ask_exit()\n")
    assert "The code stopped with SystemExit.\n" in said("double")
    assert (ended, builtins.input) == ([], before)
    shell.ask_exit()
    assert ended == [1]


def test_a_folder_without_checks_is_named(kernel, folder, said):
    (folder / "public_checks.py").unlink()
    assert f"no public_checks.py in {folder}" in said("double")


def test_checks_that_the_student_broke_are_a_card_too(kernel, folder, said):
    (folder / "public_checks.py").write_text("def (")
    assert "Put back the public_checks.py" in said("double")


def test_an_endless_loop_can_be_stopped_and_the_next_check_works(kernel, folder, said):
    before = set(threading.enumerate())
    kernel(
        "import signal, threading\n"
        "def double(x):\n"
        "    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)\n"
        "    while True:\n"
        "        pass\n"
    )
    assert "The check was stopped while this ran: double(np.array(" in said("double")
    assert set(threading.enumerate()) <= before
    kernel(RIGHT)
    assert "1 of 1" in said("double")


class Shell:
    """What IPython's shell is for `register`."""

    def __init__(self):
        self.magics, self.hooks = {}, {}

    def register_magic_function(self, function, kind, name):
        self.magics[kind, name] = function

    def set_hook(self, name, function, str_key):
        self.hooks[name, str_key] = function


def test_the_magic_checks_names_or_everything_and_completes_them(kernel, folder, capsys):
    import grader

    shell = Shell()
    grader.load_ipython_extension(shell)
    kernel(RIGHT)
    for line in ("double", ""):
        shell.magics["line", "check"](line)
        assert "1 of 1" in capsys.readouterr().out
    completed = shell.hooks["complete_command", "%check"]
    assert completed(None, SimpleNamespace(symbol="dou")) == ["double"]
    (folder / "public_checks.py").unlink()
    assert completed(None, SimpleNamespace(symbol="")) == []


def test_in_a_kernel_the_card_is_html_with_the_text_beside_it(kernel, monkeypatch):
    shown = []
    display = SimpleNamespace(display=shown.append)
    compiler = SimpleNamespace(format_code_name=lambda name: ("Cell", "In[5]") if name == "<cell 1>" else None)
    shell = SimpleNamespace(kernel=object(), compile=compiler)
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    monkeypatch.setitem(sys.modules, "IPython.display", display)
    kernel("def double(x):\n    return 1 / 0\n")
    check("double")
    bundle = shown[0]._repr_mimebundle_(include=None, exclude=None)
    assert set(bundle) == {"text/html", "text/plain"}
    for form in bundle.values():
        assert "line 2 of In [5]" in form


def test_a_function_whose_name_holds_something_else_now_is_named(kernel, said):
    kernel(RIGHT + "double = double(3)\n")
    assert "double is a float now, and no function or class any more." in said("double")
    assert "double은(는) 지금 실수(float)이며" in said("double", lang="ko")
