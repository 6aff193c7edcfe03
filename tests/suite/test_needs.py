"""What tests do around the student's code is read from the suite's files."""

import pytest

from grader.suite.named import is_plain
from grader.suite.needs import looking_at_arguments, needs_of


@pytest.mark.parametrize(
    ("body", "looks"),
    [
        ("xs = [1]; student.sort(xs)\n    assert xs == [1]", True),
        ("stack.push(xs)\n    assert len(xs) == 1", True),
        ("student.clean(table=df)\n    assert list(df.columns) == ['a']", True),
        ("student.sort(xs)\n    np.testing.assert_array_equal(xs, before)", True),
        ("student.sort(xs); xs = [1]; student.sort(xs)\n    assert xs == [1]", True),
        ("xs = [[1], [2]]\n    for x in xs: student.sort(x)\n    assert x == [2]", True),
        ("x = student.f(x)\n    assert x == close(2)", False),
        ("for f in student.all():\n        x = f(\n            x)\n    assert x == close(2)", False),
        ("student.f(x)\n    x = student.g()\n    assert x == close(2)", False),
        ("assert student.f(x) == close(2 * x)", False),
        ("assert student.f(x) == close(x)", False),
        ("assert xs == [1]\n    student.sort(xs)", False),
        ("sorted(xs)\n    assert xs == [1]", False),
        ("assert student.mask(x) == close(y * (x > 0))", False),
    ],
)
def test_a_test_that_looks_at_what_it_gave_is_told_from_others(body, looks):
    text = f"def test_a(student, stack, xs, x, df):\n    {body}\n"
    assert list(looking_at_arguments(text)) == (["test_a"] if looks else [])


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("def test_a(student, tmp_path): pass", "files"),
        ("student.run(\"lambda: open('a', 'w')\")", ""),
        ("monkeypatch.setattr(time, 'sleep', print)", "replaces"),
        ("class Spy:\n    pass", "objects"),
        ("class TestSpy:\n    pass", ""),
        ("with pytest.warns(UserWarning): pass", "warns"),
        ("assert student.f(1) == 2", ""),
        ("def test_float_inputs(student, input): pass  # each input", ""),
        ("monkeypatch.setattr('builtins.input', ask)", "talks"),
        ("with patch('builtins.input'): pass", "talks"),
    ],
)
def test_what_no_test_does_is_not_needed(tmp_path, text, need):
    (tmp_path / "test_a.py").write_text(text)
    found = needs_of(tmp_path)
    assert found.any is bool(need)
    assert not need or getattr(found, need)


@pytest.mark.parametrize(
    ("test", "plain"),
    [
        ("def test_a(student):\n    assert student.words('text') == ['text']", False),
        ("def test_a(student):\n    assert open('text.py')", False),
        ("from text import words\ndef test_a(student): pass", True),
        ("def test_a(monkeypatch):\n    monkeypatch.setattr('text.words', len)", True),
        ("def test_a():\n    run(['python', 'text.py'])", True),
    ],
)
def test_a_suite_whose_tests_have_the_student_is_not_taken_for_one_of_one_process(tmp_path, test, plain):
    for name, text in {"solutions/text/text.py": "", "autograde_tests/text/test_text.py": test}.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    assert is_plain(tmp_path / "autograde_tests" / "text") is plain
