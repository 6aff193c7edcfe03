"""What an author got wrong in a suite is one line with the place."""

import pytest

from grader.suite.outcome import SuiteError
from grader.suite.session import Suite

HEAD = 'import pytest\n\npytestmark = pytest.mark.exercise("double")\n\n\n'


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (
            "def test_a(studnet):\n    pass\n",
            r"test_x\.py, line 6: test_a asks for the fixture 'studnet', .*'student'\?",
        ),
        ("def test_a(zzz):\n    pass\n", r"line 6: .*'zzz', which does not exist; there are: student"),
        ("def test_a(student:\n    pass\n", r"test_x\.py, line \d+: SyntaxError: .*"),
        ("import no_such_module\n", r"test_x\.py, line 6: ModuleNotFoundError: No module named 'no_such_module'"),
        ("x = 1 / 0\n", r"test_x\.py, line 6: ZeroDivisionError"),
        ("def f():\n    return nothing\n\n\nx = f()\n", r"test_x\.py, line 7: NameError"),
        ("", "no tests were collected"),
        ("@pytest.fixture\ndef a(nowhere):\n    return 1\n\n\ndef test_a(a):\n    pass\n", "the fixture 'nowhere'"),
    ],
)
def test_it_is_told_in_one_line(tmp_path, source, problem):
    (tmp_path / "test_x.py").write_text(HEAD + source)
    with pytest.raises(SuiteError, match=problem) as caught:
        Suite(tmp_path)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path))


def test_of_two_mistakes_both_are_told(tmp_path):
    (tmp_path / "test_x.py").write_text(HEAD + "def test_a(aaa):\n    pass\n\n\ndef test_b(bbb):\n    pass\n")
    with pytest.raises(SuiteError, match=r"'aaa'.*; .*line 10: test_b asks for the fixture 'bbb'"):
        Suite(tmp_path)


def test_fixtures_of_the_suite_of_pytest_and_of_ours_exist(tmp_path):
    (tmp_path / "test_x.py").write_text(
        HEAD + "@pytest.fixture\ndef a(rng):\n    return rng\n\n\n"
        "@pytest.mark.parametrize('n', [1])\ndef test_a(student, reference, a, request, monkeypatch, n):\n    pass\n"
    )
    suite = Suite(tmp_path)
    suite.close()
    assert [one.name for one in suite.tests] == ["test_a[1]"]
