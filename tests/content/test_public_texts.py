"""What students read about the public checks of the course: a text for each, in both languages, and true curves."""

import re

import numpy as np
import pytest

from grader.selfcheck import CheckError
from grader.selfcheck.material import read_material
from grader.suite.local import local_student
from grader.suite.reference import load_reference
from grader.suite.session import Suite
from tests.content.test_course_content import ASSIGNMENTS

CURVES = {
    "step_function", "sigmoid", "relu", "identity_function", "softmax", "mean_squared_error", "cross_entropy_error",
    "numerical_diff", "tangent_line", "Relu", "Sigmoid", "SoftmaxWithLoss",
}  # fmt: skip


@pytest.fixture(params=ASSIGNMENTS)
def assignment(course, request):
    return course.assignment(request.param)


def test_each_check_has_its_text_and_each_text_its_check(assignment):
    suite = Suite(assignment.public_checks_path)
    suite.close()
    assert {test.name for test in suite.tests} == set(read_material(assignment.public_checks_path).check)


def test_texts_are_sentences_in_their_language(assignment):
    for text in read_material(assignment.public_checks_path).check.values():
        for korean, english in ((one.in_("ko"), one.in_("en")) for one in (text.text, text.hint)):
            assert re.search(r"[가-힣].*[.?]$", korean)
            assert re.search(r"[a-z].*[.?]$", english)
            assert not re.search(r"[가-힣]", english)
            assert not re.search(r"[!—]", korean + english)
            assert re.search(r"(니다|세요)\.$", korean)


def test_no_text_holds_a_line_of_the_solution(assignment):
    material = read_material(assignment.public_checks_path)
    said = " ".join(text for one in material.check.values() for text in (*one.text.all, *one.hint.all))
    said += " ".join(curve.run for curve in material.curve)
    solutions = re.findall(r"### BEGIN SOLUTION(.*?)### END SOLUTION", assignment.authored_path.read_text(), re.DOTALL)
    lines = {line.strip() for solution in solutions for line in solution.split("\n") if len(line.strip()) > 12}
    assert [line for line in lines if line in said] == []


def test_the_curves_are_those_of_the_reference(assignment):
    student = local_student(load_reference(assignment.public_checks_path))
    for curve in read_material(assignment.public_checks_path).curve:
        inputs = np.linspace(curve.begin, curve.end, len(curve.expected))
        came = np.asarray(student.run(curve.run, inputs, *map(np.array, curve.given)))
        assert np.allclose(came, curve.expected, rtol=1e-5, atol=1e-9), curve.label


def test_activations_and_losses_have_a_curve(course):
    found = {curve.exercise for one in course.assignments for curve in read_material(one.public_checks_path).curve}
    assert found == CURVES


def test_a_file_of_texts_is_read_strictly(tmp_path):
    (tmp_path / "public_checks.toml").write_text('[check.test_a]\nko = "a"\nen = "b"\nhnit.ko = "c"\n')
    with pytest.raises(CheckError):
        read_material(tmp_path / "public_checks.py")
