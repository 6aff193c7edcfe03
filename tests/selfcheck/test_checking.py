"""A file is checked like a live kernel, whatever it does while it runs."""

import builtins
import sys

import pytest

from grader.feedback import catalogue
from grader.selfcheck import CheckError, as_text, check_file, report
from grader.suite.outcome import Cause
from tests.conftest import GOOD, notebook_text


def outcomes(checks):
    return {checked.exercise: [outcome.cause for outcome in checked.outcomes] for checked in checks.exercises}


def test_a_script_and_a_notebook_are_checked_alike(folder):
    (folder / "a.py").write_text(GOOD)
    (folder / "b.ipynb").write_text(notebook_text(*GOOD.split("\nclass ")[:1], "%matplotlib inline"))
    for name in ("a.py", "b.ipynb"):
        checks = check_file(folder / name, None)
        assert checks.passed
        assert outcomes(checks) == {"double": [None]}


def test_what_went_wrong_while_loading_is_kept_with_its_place(folder):
    (folder / "a.py").write_text("import numpy as np\nundefined_name\ndef double(x):\n    return 2 * x\ndef (:\n")
    checks = check_file(folder / "a.py", "double")
    assert [(one.line, one.kind) for one in checks.loading] == [(5, "SyntaxError"), (2, "NameError")]
    assert checks.passed


def test_a_call_of_something_unwritten_while_loading_is_no_news(folder):
    (folder / "a.py").write_text("def double(x):\n    raise NotImplementedError\n\nprint(double(1))\n")
    checks = check_file(folder / "a.py", "double")
    assert checks.loading == ()
    assert outcomes(checks) == {"double": [Cause.UNFINISHED]}


def test_the_files_own_check_cells_do_not_check_again(folder, capsys):
    (folder / "a.py").write_text(GOOD + "from grader import check\ncheck('double')\nimport grader\ngrader.check()\n")
    assert check_file(folder / "a.py", None).passed
    assert capsys.readouterr().out == ""


def test_what_the_file_prints_is_beside_the_report_and_nobody_answers_input(folder, capsys):
    (folder / "a.py").write_text(GOOD + "print('mine')\ninput()\n")
    checks = check_file(folder / "a.py", None)
    assert [problem.kind for problem in checks.loading] == ["EOFError"]
    assert capsys.readouterr() == ("", "mine\n")


def test_a_module_of_the_students_own_is_read_again_each_time(folder):
    before = list(sys.path)
    (folder / "a.py").write_text("from my_layers import double\n")
    (folder / "my_layers.py").write_text("def double(x):\n    return 3 * x\n")
    assert not check_file(folder / "a.py", None).passed
    (folder / "my_layers.py").write_text("def double(x):\n    return 2.0 * x\n")
    assert check_file(folder / "a.py", None).passed
    assert "my_layers" not in sys.modules
    assert sys.path == before


def test_the_files_of_a_package_beside_the_file_are_found_and_forgotten(folder):
    (folder / "mine").mkdir()
    (folder / "mine" / "__init__.py").write_text("from .layers import double\n")
    (folder / "mine" / "layers.py").write_text("def double(x):\n    return 2.0 * x\n")
    (folder / "a.ipynb").write_text(notebook_text("from mine import double"))
    assert check_file(folder / "a.ipynb", None).passed
    assert not {"mine", "mine.layers"} & set(sys.modules)


@pytest.mark.parametrize("run", ["%run mine.py", "%run mine", "factor = 2.0\n%run -i ./needs_factor.py"])
def test_a_notebook_may_run_a_file_beside_it(folder, run):
    (folder / "mine.py").write_text("def double(x):\n    return 2.0 * x\n")
    (folder / "needs_factor.py").write_text("def double(x):\n    return factor * x\n")
    (folder / "a.ipynb").write_text(notebook_text(run))
    assert check_file(folder / "a.ipynb", None).passed


def test_a_curve_is_drawn_where_the_code_gives_numbers_and_only_there(folder):
    drawn = {}
    for name, body in (("right", "2.0 * x"), ("wrong", "x * x"), ("scalar", "7.0"), ("text", "'a'"), ("none", "None")):
        (folder / f"{name}.py").write_text(f"def double(x):\n    return {body}\n")
        (checked,) = check_file(folder / f"{name}.py", None).exercises
        drawn[name] = [one.found for one in checked.drawn]
    assert drawn == {"right": [(-2.0, 0.0, 2.0)], "wrong": [(1.0, 0.0, 1.0)], "scalar": [], "text": [], "none": []}


@pytest.mark.parametrize("text", ["[check", "[check.a]\nko = 1", "unknown = 1"])
def test_texts_that_are_broken_are_said_to_be(folder, text):
    (folder / "a.py").write_text(GOOD)
    (folder / "public_checks.toml").write_text(text)
    with pytest.raises(CheckError):
        check_file(folder / "a.py", None)


def test_checks_without_texts_still_run(folder):
    (folder / "a.py").write_text(GOOD)
    (folder / "public_checks.toml").unlink()
    assert check_file(folder / "a.py", None).passed


def test_an_interruption_while_the_file_runs_ends_the_check(folder):
    (folder / "a.py").write_text("raise KeyboardInterrupt\n")
    with pytest.raises(KeyboardInterrupt):
        check_file(folder / "a.py", None)


def test_a_file_is_the_main_module_while_it_is_checked_and_not_afterwards(folder):
    main = sys.modules["__main__"]
    source = GOOD + "assert sys.modules[__name__].double is double\nget_ipython().system('ls')\nprint(__file__)\n"
    (folder / "a.py").write_text("import sys\n" + source)
    checks = check_file(folder / "a.py", "double")
    assert checks.loading == ()
    assert checks.passed
    assert sys.modules["__main__"] is main
    assert not hasattr(builtins, "get_ipython")


def test_of_what_a_file_prints_in_a_loop_only_the_beginning_is_passed_on(folder, capsys):
    (folder / "canary.py").write_text(f"import sys\nfor n in range(20_000):\n    print(n)\nsys.stdout.flush()\n{GOOD}")
    assert check_file(folder / "canary.py").passed
    errors = capsys.readouterr().err
    assert errors.startswith("0\n1\n")
    assert errors.endswith("\n…\n")
    assert len(errors) < 25_000


def test_an_answer_that_is_too_large_is_said_to_be_so_and_an_exception_without_words_has_no_colon(folder):
    (folder / "canary.py").write_text("import numpy as np\nexit()\ndef double(x):\n    return np.zeros((3000, 3000))\n")
    text = as_text(report(check_file(folder / "canary.py"), catalogue("en")))
    assert "What came back is too large or too deep to be looked at." in text
    assert "WireError" not in text
    assert "line 2: SystemExit. " in text


@pytest.mark.parametrize(("defined", "told"), [("Double", "Is it Double?"), ("doubel", "Is it doubel?"), ("halve", "")])
def test_an_exercise_under_nearly_its_name_is_found(folder, defined, told):
    (folder / "canary.py").write_text(
        f"from math import dist as doubled\n{GOOD}".replace("def double(", f"def {defined}(")
    )
    (card,) = report(check_file(folder / "canary.py"), catalogue("en")).cards
    assert card.remark.startswith(f"double is not defined. {told}")
    assert ("spelt" in card.remark) == (not told)
