"""A `Report` in the forms that are read: plain text, a terminal, HTML, JSON and JUnit's XML."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from grader.feedback.catalogue import catalogue
from grader.selfcheck.reported import Card, Item, Mark, Report

if TYPE_CHECKING:
    from rich.console import RenderableType

SCHEMA = "check/1"
_COLOURS = {Mark.PASSED: "green", Mark.FAILED: "red", Mark.OPEN: "yellow"}
# What XML 1.0 has no place for, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_text(report: Report) -> str:
    """Return a report as plain lines, of whatever length they have."""
    lines = [report.problem or report.heading, *report.loading]
    for card in report.cards:
        lines.append(card.exercise)
        lines += [f"  {card.remark}"] if card.remark else []
        for item in card.items:
            lines.append(f"  {item.mark.sign} {item.said}")
            lines += [f"      {line}" for line in _below(item, report.language)]
        lines += [f"  {picture.label}: {picture.caption}" for picture in card.pictures if picture.worst]
    return "\n".join(line for line in [*lines, report.summary, report.note] if line)


def _below(item: Item, language: str) -> list[str]:
    """Return the lines below a check's sentence; those of code are indented once more."""
    code = [f"  {line}" for line in item.code]
    sides = [f"{name} {text}" for name, text in item.sides]
    printed = [f"  {line}" for line in item.printed.splitlines()]
    if printed:
        printed.insert(0, catalogue(language)("check", "printed"))
    return [line for line in (*code, *sides, *item.seen, *printed, item.hint) if line]


def show(report: Report, *, clear: bool = False) -> None:
    """Print a report: in colour and as wide as the window on a terminal, as plain lines anywhere else.

    ``clear`` clears the terminal first.
    """
    if not sys.stdout.isatty():
        print(as_text(report))
        return
    from rich.console import Console  # noqa: PLC0415 - a pipe has no use for it

    console = Console()
    if clear:
        console.clear()
    console.print(_for_terminal(report))


def _for_terminal(report: Report) -> RenderableType:
    from rich.console import Group  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    def indented(sign: str, columns: int, *lines: Text) -> RenderableType:
        # Lines that wrap stay to the right of the sign.
        grid = Table.grid(padding=(0, 1))
        grid.add_column(width=columns, justify="right")
        grid.add_column()
        for number, line in enumerate(lines):
            grid.add_row(Text("" if number else sign, style=lines[0].style), line)
        return grid

    parts: list[RenderableType] = [Text(report.problem or report.heading, style="bold")]
    parts += [Text(line, style="yellow") for line in report.loading]
    for card in report.cards:
        parts.append(Text(card.exercise, style="bold"))
        parts += [indented("", 1, Text(card.remark))] if card.remark else []
        for item in card.items:
            below = _below(item, report.language)
            said = [Text(line, style="cyan" if line is item.hint else "default") for line in below]
            parts.append(indented(item.mark.sign, 3, Text(item.said, style=_COLOURS[item.mark]), *said))
        parts += [indented("", 3, Text(f"{one.label}: {one.caption}")) for one in card.pictures if one.worst]
    parts += [Text(report.summary, style="bold"), Text(report.note, style="dim")] if report.cards else []
    return Group(*parts)


def as_html(report: Report) -> str:
    """Return a report as a piece of HTML, with everything in it that did not come from us escaped."""
    from grader.feedback.pages import page  # noqa: PLC0415 - a shell has no use for it
    from grader.selfcheck.picture import HEIGHT, WIDTH  # noqa: PLC0415

    say = catalogue(report.language)
    return page("check.html", say, report=report, Mark=Mark, width=WIDTH, height=HEIGHT)


def as_json(report: Report) -> str:
    """Return a report as one JSON document."""
    from msgspec import json  # noqa: PLC0415

    document = {
        "schema": SCHEMA,
        "language": report.language,
        "file": report.heading,
        "passed": sum(card.passed for card in report.cards),
        "total": sum(len(card.items) for card in report.cards),
        "loading": report.loading,
        "exercises": [_exercise(card) for card in report.cards],
        "note": report.note,
    }
    return json.format(json.encode(document), indent=2).decode()


def _exercise(card: Card) -> dict[str, Any]:
    return {
        "name": card.exercise,
        "status": card.mark,
        "remark": card.remark,
        "checks": [
            {
                "name": one.test,
                "status": one.mark,
                "text": one.text,
                "call": one.call,
                "sides": dict(one.sides),
                "seen": one.seen,
                "printed": one.printed,
                "hint": one.hint,
            }
            for one in card.items
        ],
    }


def as_junit(report: Report) -> bytes:
    """Return a report as JUnit's XML: a suite for each exercise, a case for each check."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - asked for by machines alone

    root = ET.Element("testsuites", name=_xml(report.heading))
    for card in report.cards:
        failures = sum(item.mark is not Mark.PASSED for item in card.items)
        suite = ET.SubElement(root, "testsuite", name=card.exercise, tests=str(len(card.items)), failures=str(failures))
        for item in card.items:
            case = ET.SubElement(suite, "testcase", classname=card.exercise, name=_xml(item.text))
            if item.mark is not Mark.PASSED:
                said = [line for line in (card.remark, *_below(item, report.language)) if line]
                ET.SubElement(case, "failure", message=_xml(" ".join(said[:1]))).text = _xml("\n".join(said))
        if report.loading:
            ET.SubElement(suite, "system-err").text = _xml("\n".join(report.loading))
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
