"""The documents that are made from the code: ``python -m tests.docs`` writes them."""

from __future__ import annotations

import inspect
import json
import re
import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import grader
from grader.digits import load_digits, load_mnist
from grader.gradebook import configure
from grader.grading import json_schema
from grader.remote.student import Student
from grader.suite import Mismatch, close, either, plugin
from tests.docs import commands

_MADE = "<!-- Made from the code by `python -m tests.docs`; edit {where} instead. -->\n\n"


def command_pages(root: commands.Command) -> str:
    """Return the page of every command, with its options."""
    parts = [
        "# Commands and options\n\n",
        _MADE.format(where="the help of the command in `grader/cli`"),
        "Every command explains itself with `--help`. This is the same on one page.\n",
    ]
    for words, command in commands.below(root):
        parts.append(f"\n## {' '.join(words)}\n\n")
        parts += [f"{_flowing(text)}\n" for text in (command.help,) if text]
        rows = [_row(one) for one in command.params if not getattr(one, "hidden", False)]
        if rows:
            parts.append("\n| | |\n|---|---|\n" + "".join(rows))
        if examples := _examples(command.epilog or ""):
            parts.append(f"\n```\n{examples}\n```\n")
    return "".join(parts)


def _flowing(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))


def _row(one: Any) -> str:
    names = [one.metavar or one.name.upper()] if one.param_type_name == "argument" else [*one.opts, *one.secondary_opts]
    takes = one.param_type_name == "option" and not one.is_flag
    value = f" {one.metavar or one.name.upper()}" if takes else ""
    shown = ", ".join(f"`{name}{value}`" for name in names).replace("|", "\\|")
    default = one.default
    told = f" By default `{default}`." if takes and default not in (None, "", ()) and not callable(default) else ""
    variable = f" In the environment: `{one.envvar}`." if one.envvar else ""
    return f"| {shown} | {_in_a_cell(one.help or '')}{told}{variable} |\n"


def _in_a_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _examples(epilog: str) -> str:
    if not epilog.startswith("Examples: "):
        return ""
    lines: list[str] = []
    for part in epilog.removeprefix("Examples: ").split("    "):
        if part.startswith("(") and part.endswith(")") and lines:
            lines[-1] += f"    # {part[1:-1]}"
        else:
            lines.append(part)
    return "\n".join(lines)


# What each part of the interface is called by, and what it is.
INTERFACE: dict[str, dict[str, Any]] = {
    "From Python": {"grader.grade": grader.grade, "grader.check": grader.check, "grader.submit": grader.submit},
    "In a hidden test": {"student": plugin.student, "reference": plugin.reference, "rng": plugin.rng},
    "What `student` can do": {
        f"student.{name}": item for name, item in vars(Student).items() if not name.startswith("_")
    },
    "Judging values": {
        "grader.suite.close": close, "grader.suite.either": either, "grader.suite.Mismatch": Mismatch,
    },
    "Digits": {"grader.digits.load_digits": load_digits, "grader.digits.load_mnist": load_mnist},
    "In nbgrader_config.py": {"grader.gradebook.configure": configure},
}  # fmt: skip


def interface(parts: dict[str, dict[str, Any]] = INTERFACE) -> str:
    """Return the page of the Python interface, from signatures and docstrings."""
    page = [
        "# The Python interface\n\n",
        _MADE.format(where="the docstring"),
        "A Grade, which `grader.grade` returns, has a page of its own: [grade.md](grade.md).\n",
    ]
    for title, items in parts.items():
        page.append(f"\n## {title}\n")
        if title == "In a hidden test":
            page.append("\nThree fixtures, and these markers:\n\n" + _markers())
        page += [f"\n### {name}\n\n{_described(name, item)}" for name, item in items.items()]
    return "".join(page)


class _Config:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.stash: dict[Any, Any] = {}

    def addinivalue_line(self, _: str, line: str) -> None:
        self.lines.append(line)


def _markers() -> str:
    config = _Config()
    plugin.pytest_configure(config)  # type: ignore[arg-type]
    rows = (line.partition(": ") for line in config.lines)
    return "| marker | |\n|---|---|\n" + "".join(f"| `{name}` | {text} |\n" for name, _, text in rows)


def _described(name: str, item: Any) -> str:
    text = inspect.getdoc(item)
    assert text, f"{name} has no docstring"
    signature = ""
    # Fixtures are not called.
    if callable(item) and "." in name:
        signature = f"```python\n{name}{_signature(item)}\n```\n\n"
    return f"{signature}{_as_markdown(text)}\n"


def _signature(item: Any) -> str:
    """Return a signature with its annotations as they are written, the same on every version of Python."""
    found = inspect.signature(item)
    parts, kind = [], None
    for one in found.parameters.values():
        if one.name == "self":
            continue
        if one.kind is one.KEYWORD_ONLY and kind not in (one.KEYWORD_ONLY, one.VAR_POSITIONAL):
            parts.append("*")
        kind = one.kind
        star = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(kind, "")
        given = f": {one.annotation}" if one.annotation is not one.empty else ""
        default = f" = {one.default!r}" if one.default is not one.empty else ""
        parts.append(f"{star}{one.name}{given}{default}")
    returned = (
        "" if inspect.isclass(item) or found.return_annotation is found.empty else f" -> {found.return_annotation}"
    )
    return f"({', '.join(parts)}){returned}"


def _as_markdown(text: str) -> str:
    """Return a docstring as Markdown: its sections as lists."""
    head, *sections = re.split(r"^(\w[\w ]*)\n-{3,}\n", text, flags=re.MULTILINE)
    said = [_flowing(head.replace("``", "`"))]
    for title, body in zip(sections[::2], sections[1::2], strict=True):
        entries = re.findall(r"^(\S[^\n]*)\n?((?:\n?(?: {4}[^\n]*))*)", body.strip("\n"), re.MULTILINE)
        lines = (
            f"- `{what}`{': ' if told else ''}{' '.join(told.replace('``', '`').split())}" for what, told in entries
        )
        said.append(f"**{title}**\n\n" + "\n".join(lines))
    return "\n\n".join(said)


# Of which sections of the catalogue the keys are codes in documents that we write, and what they are there.
CODES: dict[str, str] = {
    "rejection": "`rejected.reason` of a Grade: why nothing could be graded",
    "cause": "`cause` of a test that did not pass, and words around it",
    "aspect": "`mismatch.aspect`: the first thing in which a value differs",
    "load": "`loading[].kind`, and words around it: what went wrong while the submission loaded",
    "exception": "`findings[].name` of the kind `exception`",
    "relation": "`findings[].name` of the kind `relation`, and `mismatch.relation`",
    "mutant": "`findings[].name` of the kind `mutant`, which earlier versions told",
    "repair": "`findings[].name` of the kind `repair`",
    "code": "`findings[].name` of the kind `code`",
    "no_verdict": "why a submission has no verdict",
    "reason": "why `grader import-nbgrader`, `import-otter` or `import-pytest` left a test out",
}


def codes(texts: dict[str, dict[str, str]] | None = None) -> str:
    """Return the page of every code that stands in a document of ours, with what is said of it."""
    page = [
        "# Codes and what they say\n\n",
        _MADE.format(where="the catalogues, `grader/feedback/messages/*.toml`"),
        "A Grade and the `--json` of a command hold codes. People read the texts: these are the English ones; words in braces are\n"
        "filled in. The name of a `misconception` is that of its file. Where a code has a title and a hint, the title stands here.\n",
    ]
    said = catalogue_texts() if texts is None else texts
    for heading, what in CODES.items():
        page.append(f"\n## {heading}\n\n{what[0].upper() + what[1:]}.\n\n| code | text |\n|---|---|\n")
        for key, text in said[heading].items():
            if not key.endswith((".hint", ".notebook", ".load")):
                shown = _in_a_cell(text) or "(nothing of its own)"
                page.append(f"| `{key.removesuffix('.title')}` | {shown} |\n")
    return "".join(page)


def catalogue_texts() -> dict[str, dict[str, str]]:
    """Return the English texts by section, those of nested tables under their keys with a dot."""
    texts: dict[str, dict[str, str]] = {}
    for name in ("en.toml", "causes.en.toml"):
        source = files("grader.feedback").joinpath("messages", name).read_text(encoding="utf-8")
        for heading, entries in tomllib.loads(source).items():
            texts.setdefault(heading, {}).update(_flat(entries))
    return texts


def _flat(entries: dict[str, Any], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in entries.items():
        found |= _flat(value, f"{before}{key}.") if isinstance(value, dict) else {f"{before}{key}": value}
    return found


PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/commands.md": lambda: command_pages(commands.root()),
    "docs/reference/python.md": interface,
    "docs/reference/codes.md": codes,
    "docs/grade.schema.json": lambda: json.dumps(json_schema(), indent=2) + "\n",
}
