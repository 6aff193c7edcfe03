"""IPython's own syntax -> Python: help, magics and lines for the shell, where IPython sees them and nowhere else.

Each becomes the call that IPython makes of it. Lines keep their numbers, and what IPython leaves alone stays as it is:
a comment or a text that ends in a question mark, or a line in the middle of a bracket.
"""

from __future__ import annotations

import re
from typing import NamedTuple

PYTHON_CELLS = frozenset({"time", "timeit", "capture", "prun", "memit", "mprun", "heat", "scalene", "snakeviz"})
"""Magics whose cell is Python that runs among the student's names."""
_PROMPT = re.compile(r"^[ \t]*(?:>>>|\.\.\.)(?: |$)|^[ \t]*(?:In ?\[\d*\]:|\.{3,}:)(?: |$)")
_PROMPTED = re.compile(r"[ \t]*(?:>>> |In ?\[\d*\]: )")
_ESCAPES = "%!?,;/"
_HELP = re.compile(r"(%{0,2}(?!\d)[\w*]+(?:\.(?!\d)[\w*]+|\[-?[0-9]+\])*)(\?\??)$")
_ASKED = re.compile(r"%%\w+\?")
_MARGIN = re.compile(r"[ \t]*")
_TOKEN = re.compile(
    r"""(?P<space> [^\S\n]++ | \\\n )
    | (?P<comment> \#[^\n]*+ )
    | (?P<end> \n )
    | (?P<text> \"{3}(?:[^\\]|\\.)*?(?:\"{3}|\Z) | '{3}(?:[^\\]|\\.)*?(?:'{3}|\Z)
              | "(?:[^"\\\n]|\\.)*+"? | '(?:[^'\\\n]|\\.)*+'? )
    | (?P<open> [(\[{] )
    | (?P<close> [)\]}] )
    | (?P<assign> =(?!=) )
    | (?P<other> \w++ | [=<>!]= | :=  | [-+*/%@&|^]= | (?:\*\*|//|<<|>>)= | . )
    """,
    re.VERBOSE | re.DOTALL,
)
_AFTER_ASSIGN = re.compile(r"[^\S\n]*(?:(?P<shell>!)|%[^\S\n]*(?P<magic>[^\W\d]))")


class CellMagic(NamedTuple):
    """A cell that a magic takes as a whole: ``%%name line`` and what stands below it."""

    name: str
    line: str
    body: str


def without_margin(source: str) -> str:
    """Take away what IPython does: prompts that were copied along, and the indentation of the first line."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    if _PROMPTED.match(first):
        return "\n".join(_PROMPT.sub("", line, count=1) for line in lines)
    margin = first[: len(first) - len(first.lstrip(" \t"))]
    return "\n".join(line.removeprefix(margin) for line in lines) if margin else source


def cell_magic(source: str) -> CellMagic | None:
    """Return what a cell says if its first line that is not empty gives it to a magic."""
    lines = source.lstrip("\n \t").split("\n", 1)
    if not lines[0].startswith("%%") or _ASKED.match(lines[0]):
        return None
    name, _, line = lines[0][2:].rstrip().partition(" ")
    return CellMagic(name, line, lines[1] if len(lines) > 1 else "")


def as_python(source: str) -> str:
    """Return a cell as Python, or as near to it as IPython's own syntax is all that was in the way.

    A cell in another language becomes one call, with its text as an argument.
    """
    magic = cell_magic(source)
    if magic is None:
        return _lines_as_python(source)
    above = source[: len(source) - len(source.lstrip("\n \t"))].count("\n")
    if magic.name not in PYTHON_CELLS:
        return "\n" * above + f"get_ipython().run_cell_magic({magic.name!r}, {magic.line!r}, {magic.body!r})"
    kept = magic.line.split()[-1:] if magic.name == "capture" else []
    # What was captured is bound to a name, which later cells may use.
    first = f"{kept[0]} = get_ipython().captured()" if kept and kept[0].isidentifier() else ""
    return "\n" * above + first + "\n" + as_python(magic.body)


def _lines_as_python(source: str) -> str:
    parts: list[str] = []
    at = 0
    while at < len(source):
        end, line = _logical_line(source, at)
        parts.append(line)
        at = end
    return "".join(parts)


def _logical_line(source: str, start: int) -> tuple[int, str]:
    """Return where the logical line at ``start`` ends, and the line as Python with as many line breaks."""
    body = _after_margin(source, start)
    margin = source[start:body]
    escaped = source[body : body + 1] in _ESCAPES and body < len(source)
    end, last, assign = _scan(source, body)
    if last == "?" and (asked := _HELP.search(source[body:end].rstrip())):
        return end, margin + _help(asked[1], asked[2]) + _breaks(source, body, end)
    if escaped:
        end = _end_of_continued(source, body)
        return end, margin + _escaped(_assembled(source[body:end])) + _breaks(source, body, end)
    if assign is not None:
        at = _after_margin(source, assign)
        end = _end_of_continued(source, at)
        command = _assembled(source[at:end])
        call = _call("getoutput", command[1:]) if command[0] == "!" else _magic(command[1:])
        return end, source[start:at] + call + _breaks(source, at, end)
    return end, source[start:end]


def _after_margin(source: str, at: int) -> int:
    found = _MARGIN.match(source, at)
    return found.end() if found else at


def _scan(source: str, at: int) -> tuple[int, str, int | None]:
    """Return where a logical line ends, its last token, and where a magic or a command that is assigned stands."""
    depth, last, assigned = 0, "", False
    while at < len(source):
        token = _TOKEN.match(source, at)
        assert token is not None, "every character is a token"
        kind, at = token.lastgroup, token.end()
        if kind == "end" and not depth:
            return at, last, None
        if kind in ("space", "end"):
            continue
        last = token[0]
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth = max(0, depth - 1)
        elif kind == "assign" and not depth and not assigned:
            assigned = True
            if _AFTER_ASSIGN.match(source, at):
                return at, last, at
    return at, last, None


def _end_of_continued(source: str, at: int) -> int:
    """Return where the line at ``at`` ends, with those that a backslash at the end of each joins to it."""
    while (end := source.find("\n", at)) >= 0:
        if end == 0 or source[end - 1] != "\\":
            return end + 1
        at = end + 1
    return len(source)


def _assembled(lines: str) -> str:
    *parts, last = lines.removesuffix("\n").split("\n")
    return " ".join([*(part.rstrip()[:-1] for part in parts), last.rstrip()])


def _breaks(source: str, start: int, end: int) -> str:
    return "\n" * source.count("\n", start, end)


def _escaped(command: str) -> str:
    """Return what a line stands for that begins with one of IPython's escapes."""
    escape, content = (command[:2], command[2:]) if command[:2] in ("!!", "??") else (command[:1], command[1:])
    match escape:
        case "!":
            return _call("system", content)
        case "!!":
            return _call("getoutput", content)
        case "%":
            return _magic(content)
        case "?" | "??":
            return _help(content, escape) if content else _call("show_usage")
    name, _, arguments = content.partition(" ")
    match escape:
        case ",":
            return '{}("{}")'.format(name, '", "'.join(arguments.split()))
        case ";":
            return f'{name}("{arguments}")'
    return f"{name}({', '.join(arguments.split())})"


def _help(name: str, marks: str) -> str:
    method = "pinfo2" if marks == "??" else "psearch" if "*" in name else "pinfo"
    return _call("run_line_magic", method, name)


def _magic(content: str) -> str:
    name, _, arguments = content.partition(" ")
    return _call("run_line_magic", name, arguments)


def _call(method: str, *arguments: str) -> str:
    return f"get_ipython().{method}({', '.join(map(repr, arguments))})"
