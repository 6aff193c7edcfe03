"""Which of several files a student worked in: what differs from the released stub is the work.

Texts are compared, and nothing of them is parsed. An exercise is written in a file to the degree that its definition
there says something that the stub does not, comments, docstrings and layout aside. The file with the most of them is
the work; where that does not tell, the rules for names of `choose` do. The times of files say little: browsers, mail
and platforms set them anew.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from grader.submission.choose import by_preference, candidates, choose, stem_of
from grader.submission.model import Rejection

MAX_COMPARED = 16
"""How many files are looked into."""
MAX_TEXT = 128 << 10
_MAX_DEFINITIONS = 2000
_DOCSTRING = re.compile(r"[rRuU]?(\"{3}|'{3}).*?\1", re.DOTALL)
_COMMENT = re.compile(r"#[^\n]*")
_EXPORTED = re.compile(r"^get_ipython\(\)\.run_cell_magic\((?P<cell>[^\n]*)", re.MULTILINE)
_LEFT = re.compile(r"\braise[ \t]+NotImplementedError\b(?:[ \t]*\([^()\n]*\))?")
_EMPTY = re.compile(r"(?:^|:)[ \t]*(?:pass|\.\.\.|return(?:[ \t]+None)?)[ \t]*+;?[ \t]*+$", re.MULTILINE)
_HEAD = re.compile(
    r"^[ \t]*(?:@[^\n]*|(?:async[ \t]+)?def[ \t]+\w+[ \t]*\((?:[^()]|\([^()]*+\))*+\)[ \t]*(?:->[^:\n]*+)?:"
    r"|class[ \t]+\w+[ \t]*(?:\([^()]*+\))?[ \t]*:)",
    re.MULTILINE,
)
# Formatters change brackets, commas, quotes and backslashes, and say the same.
WORD = re.compile(r"\w+|[^\w\s(),'\"\\]")
_IMPORT = re.compile(
    r"^[ \t]*from[ \t]+\.?(?P<module>[\w.]+)[ \t]+import[ \t]*(?P<names>\([^()]*+\)|[^\n]*+)", re.MULTILINE
)
_COPY = re.compile(r"[ _-]*(?:\(\d+\)|\d+|copy\d*|사본|복사본|의 사본|final|최종)")
# IPython's ``%run gates.py`` brings all names of a file, as a star does.
_RUN = re.compile(r"^[ \t]*%run[ \t]+(?:-\w+[ \t]+)*[\"']?(?:[\w.]+[/\\])*(?P<module>\w+)(?:\.py)?\b", re.MULTILINE)
# What it loads by its name may bring any name as well.
_LOAD = re.compile(r"\b(?:import_module|__import__)[ \t]*\([ \t]*[\"'](?:\w+\.)*(?P<module>\w+)[\"']")
_TARGETS = re.compile(r"^(\(?\w+[ \t]*+,[\w ,\t()]*+)=(?!=)", re.MULTILINE)
_IMPORTS = re.compile(r"^[ \t]*import[ \t]+([\w., \t]++)", re.MULTILINE)


@dataclass(frozen=True)
class Released:
    """What students were given for an assignment.

    Attributes
    ----------
    stem : str
        The name of its file without the suffix.
    stubs : mapping of str to str
        The text that each exercise begins as; empty where nobody knows it.
    shares : bool
        Whether other assignments are handed in in the same folder, so that only files of this name are for this one.
    """

    stem: str = ""
    stubs: Mapping[str, str] = field(default_factory=dict)
    shares: bool = False


class Chosen(NamedTuple):
    """The path of the work, and of files that were worked in too and are not it."""

    path: str
    rivals: tuple[str, ...] = ()


class _Written(NamedTuple):
    """How far a file has each exercise that it defines, from 0 to 1; ``said`` is a hash of the words of all.

    ``imports`` are the names that it takes from each module; ``bound`` those that it gives values together with others.
    """

    degrees: dict[str, float]
    said: str
    imports: Mapping[str, frozenset[str]]
    bound: frozenset[str]

    @property
    def total(self) -> float:
        return round(sum(self.degrees.values()), 3)


Read = Callable[[str], Sequence[str]]


def choose_work(paths: Sequence[str], released: Released, read: Read) -> Chosen | Rejection:
    """Return which of the paths is the submission, and which others were worked in as well.

    Parameters
    ----------
    read : callable
        Returns the sources of a file's code cells; nothing for one that cannot be read.
    """
    named = choose(paths, released.stem)
    compared = preferred(paths, released)
    if len(compared) < 2:
        return named if isinstance(named, Rejection) else Chosen(named)
    written = {path: written_in(read(path), released.stubs) for path in compared}
    modules = _modules(compared)
    totals = {
        path: round(sum(_degree(path, name, written, modules) for name in released.stubs), 3) for path in compared
    }
    best = max(compared, key=lambda path: totals[path])  # the first of several, so the preferred
    if not totals[best]:
        return named if isinstance(named, Rejection) else Chosen(named)
    used = _used(best, written, modules)
    others = [
        path
        for path in compared
        if path not in used and written[path].total and written[path].said != written[best].said
    ]
    return Chosen(best, tuple(others))


def preferred(paths: Sequence[str], released: Released) -> list[str]:
    """Return the files that may be the work, as many as are compared, the likeliest by their names first."""
    may_be = [path for path in candidates(paths) if not released.shares or is_named(path, released.stem)]
    return by_preference(may_be, released.stem)[:MAX_COMPARED] if released.stubs else may_be[:1]


def is_named(path: str, stem: str) -> bool:
    """Whether a file has the released name, or one that browsers, Jupyter or people make of it for a copy."""
    name = stem_of(path).lower()
    rest = next((name.removeprefix(front) for front in ("copy of ", "사본 ") if name.startswith(front)), name)
    if not rest.startswith(stem.lower()):
        return False
    rest = rest.removeprefix(stem.lower())
    # One after the other, and never back: a long number can be taken apart in more ways than anybody can wait for.
    while mark := _COPY.match(rest):
        rest = rest[mark.end() :]
    return not rest


def _modules(paths: Iterable[str]) -> dict[str, list[str]]:
    """Return the scripts by the last name that they are imported by."""
    found: dict[str, list[str]] = {}
    for path in paths:
        if path.lower().endswith(".py"):
            name = path.split("/")[-2] if path.endswith("/__init__.py") else stem_of(path)
            found.setdefault(name.lower(), []).append(path)
    return found


def _degree(path: str, name: str, written: Mapping[str, _Written], modules: Mapping[str, Sequence[str]]) -> float:
    """Return how far a file has an exercise, be it its own or one that it imports, directly or through another."""
    best, seen, waiting = 0.0, {path}, [path]
    while waiting:
        own = written[waiting.pop()]
        if name in own.degrees:
            best = max(best, own.degrees[name])
            continue
        for module, names in own.imports.items():
            if names & {name, "*"} or name in own.bound:
                waiting += [other for other in modules.get(module, ()) if other not in seen]
                seen.update(waiting)
    return best


def _used(path: str, written: Mapping[str, _Written], modules: Mapping[str, Sequence[str]]) -> set[str]:
    """Return a file and those that it imports, directly or through another."""
    found: set[str] = set()
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [other for module in written[one].imports for other in modules.get(module, ())]
    return found


def written_in(sources: Iterable[str], stubs: Mapping[str, str]) -> _Written:
    """Return what of the exercises is written in a file, beyond what they begin as."""
    text = plain_code("\n".join(sources)[:MAX_TEXT])
    begun = {
        name: Counter(word for _, body in _definitions(plain_code(stub), [name]) for word in _said(body))
        for name, stub in stubs.items()
    }
    degrees: dict[str, float] = {}
    told = hashlib.sha256()
    for name, body in islice(_definitions(text, stubs), _MAX_DEFINITIONS):
        said = _said(body)
        own = Counter(said) - begun[name]
        degree = 1.0 / (1 + len(_LEFT.findall(body))) if own else 0.0
        degrees[name] = max(degree, degrees.get(name, 0.0))
        told.update("\0".join(WORD.findall(body)).lower().encode("utf-8", "replace"))
    imports: dict[str, frozenset[str]] = {}
    for found in _IMPORT.finditer(text):
        module = found["module"].rpartition(".")[2].lower()
        imports[module] = imports.get(module, frozenset()) | frozenset(re.findall(r"\w+|\*", found["names"]))
    for found in (*_RUN.finditer(text), *_LOAD.finditer(text)):
        imports[found["module"].lower()] = frozenset("*")
    for found in _IMPORTS.finditer(text):
        for module in re.findall(r"\w+", found[1].lower()):
            imports.setdefault(module, frozenset())
    bound = frozenset(word for found in _TARGETS.finditer(text) for word in re.findall(r"\w+", found[1]))
    return _Written(degrees, told.hexdigest(), imports, bound)


def plain_code(text: str) -> str:
    """Return code without comments and long texts; what the export of a notebook quoted as it was."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _EXPORTED.sub(lambda found: "\n" + found["cell"].split(", ", 2)[-1].lstrip("'\"").replace("\\n", "\n"), text)
    return _COMMENT.sub("", _DOCSTRING.sub("", text))


def _said(body: str) -> list[str]:
    """Return the words of a definition without its head and without what does nothing."""
    return [word.lower() for word in WORD.findall(what_does_something(_HEAD.sub("", body)))]


def what_does_something(text: str) -> str:
    """Return code without the statements that stand where nothing is written yet."""
    return _EMPTY.sub("", _LEFT.sub("", text))


def _definitions(text: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the text of each definition of the names: the lines further in than its first, or the line itself.

    What stands inside of another definition is none: a method or a local variable may be called like an exercise.
    """
    known = frozenset(names)
    listed = "|".join(map(re.escape, known))
    first = re.compile(
        rf"^(?:([ \t]*+)(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|({listed})[ \t]*+(?::[^=\n]*+)?=(?!=))[^\n]*+",
        re.MULTILINE,
    )
    end = 0
    for found in first.finditer(text):
        if found.start() >= end:
            end, body = _block(text, found)
            if (name := found[2] or found[3]) in known:
                yield name, body


def _block(text: str, first: re.Match[str]) -> tuple[int, str]:
    margin, at = len(first[1] or ""), first.end()
    while at < len(text):
        end = text.find("\n", at + 1)
        end = len(text) if end < 0 else end
        line = text[at + 1 : end]
        inner = line.lstrip(" \t")
        if inner and len(line) - len(inner) <= margin and inner[0] not in ")]}":
            break
        at = end
    block = text[first.start() : at]
    return at, block if first[2] else block.partition("=")[2]
