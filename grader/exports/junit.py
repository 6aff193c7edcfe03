"""JUnit XML, as CI services show it.

The layout is that of the Jenkins xUnit plugin's schema (``junit-10.xsd``): ``testsuites``, a ``testsuite`` for each
submission, a ``testcase`` for each hidden test, with ``failure``, ``error`` or nothing in it.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from grader.exports.results import Result
from grader.feedback.budget import within_budget
from grader.feedback.explaining import behaviour
from grader.grading import ExerciseGrade, Grade, TestGrade
from grader.suite.outcome import Status

_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(results: Sequence[Result], *, test_names: bool = False) -> bytes:
    """Return all submissions as one document, with what their students may read.

    Parameters
    ----------
    test_names : bool
        Whether hidden tests have their names, which students must not see; by default they are numbered.
    """
    root = ET.Element("testsuites", name="grader")
    for result in results:
        _suite(root, result, test_names=test_names)
    for suite in root:
        for count, tag in (("tests", "testcase"), ("failures", "testcase/failure"), ("errors", "testcase/error")):
            suite.set(count, str(len(suite.findall(tag))))
        suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ET.indent(root)
    document: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _suite(root: ET.Element, result: Result, *, test_names: bool) -> None:
    grade = within_budget(result.grade, openly=result.texts.openly)
    suite = ET.SubElement(root, "testsuite", name=_text(f"{grade.student}/{grade.assignment}"))
    properties = ET.SubElement(suite, "properties")
    points = {"points": result.points, "max_points": result.settled.max_points}
    decided = {one.name: one.points for one in result.settled.exercises if one.manual and not one.is_open}
    tested = {exercise.name: exercise.points for exercise in grade.exercises if not exercise.manual}
    points |= {f"points.{name}": value for name, value in (tested | decided).items()}
    for name, value in points.items():
        ET.SubElement(properties, "property", name=name, value=f"{value:g}")
    if grade.rejected is not None:
        case = ET.SubElement(suite, "testcase", classname=grade.assignment, name=grade.rejected.reason)
        _end(case, "error", "rejected", "\n".join(result.opening))
    for exercise in grade.exercises:
        for number, test in enumerate(exercise.tests, start=1):
            name = test.name if test_names else result.say("export", "behaviour", number=number)
            case = ET.SubElement(suite, "testcase", classname=f"{grade.assignment}.{exercise.name}", name=_text(name))
            if test.status is not Status.PASSED:
                tag = "failure" if test.status is Status.FAILED else "error"
                _end(case, tag, test.cause or test.status, _seen(result, grade, exercise, test))
    for one in result.settled.open:
        case = ET.SubElement(suite, "testcase", classname=f"{grade.assignment}.{one.name}", name=_text(one.name))
        ET.SubElement(case, "skipped").text = result.say("by_hand", "open", points=one.max_points)
    out = ET.SubElement(suite, "system-out")
    out.text = _text("\n".join([*result.opening, *_explained(result)]))


def _seen(result: Result, told: Grade, exercise: ExerciseGrade, test: TestGrade) -> str:
    return behaviour(test, exercise.name, told, result.texts, result.say).line


def _explained(result: Result) -> list[str]:
    return [f"{exercise.name}: {line}" for exercise in result.explained for line in result.lines(exercise)]


def _end(case: ET.Element, tag: str, kind: str, text: str) -> None:
    said = _text(text)
    ET.SubElement(case, tag, type=kind, message=said.partition("\n")[0]).text = said


def _text(text: str) -> str:
    """Return a text without what XML 1.0 cannot carry."""
    return _NOT_XML.sub("\ufffd", text)
