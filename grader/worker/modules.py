"""Modules that a submission finds beside NumPy and the standard library: the student's own, and those of the course.

The student's are texts: files that were handed in beside the work, and cells that would write a file. Nothing of them
is on disk; their statements run one by one, as those of the work do. Whatever they are called, they take the place of
nothing that is there: the finder looks for them last.
"""

from __future__ import annotations

import importlib
import marshal
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any, NamedTuple

from grader.worker import program
from grader.worker.given import Given, Helpers

_WORD = re.compile(r"[^\W\d]\w*")
_WRITES = re.compile(r"%%(?:writefile|file)[ \t]+(?P<append>(?:-a|--append)[ \t]+)?(?P<path>\S.*)")


class Source(NamedTuple):
    """A file: its path from the folder of the work, and its text in parts, each with the number of its cell."""

    path: str
    parts: tuple[tuple[int, str], ...]


class OwnModule(NamedTuple):
    """A compiled file: its statements, and the places that did not compile."""

    path: str
    pieces: tuple[program.Piece, ...]
    flaws: tuple[program.Flaw, ...]

    @property
    def is_package(self) -> bool:
        return self.path.rpartition("/")[2] == "__init__.py"


def written(cells: Iterable[tuple[int, str]], files: Iterable[Source]) -> list[Source]:
    """Return the files, with those that cells of the notebook would write (``%%writefile gates.py``)."""
    found = {file.path: file for file in files}
    for number, source in cells:
        first, _, rest = source.lstrip().partition("\n")
        if writes := _WRITES.fullmatch(first.rstrip()):
            path = writes["path"].strip("\"' ").replace("\\", "/").removeprefix("./")
            if path.endswith(".py"):
                lead = source[: len(source) - len(source.lstrip())].count("\n") + 1
                part = (number, "\n" * lead + rest)
                before = found[path].parts if writes["append"] and path in found else ()
                found[path] = Source(path, _joined(before, part))
    return list(found.values())


def _joined(parts: tuple[tuple[int, str], ...], more: tuple[int, str]) -> tuple[tuple[int, str], ...]:
    """Return the parts of a file with one more, which may go on with a block that the last of them began.

    Such a part means nothing by itself: it is put below the other, and its lines are counted from there.
    """
    if not parts or not more[1].lstrip("\n").startswith((" ", "\t")):
        return (*parts, more)
    number, text = parts[-1]
    return (*parts[:-1], (number, text.rstrip() + "\n" + more[1].lstrip("\n")))


def compile_modules(texts: Iterable[str], files: Sequence[Source]) -> dict[str, OwnModule]:
    """Return by its dotted name each file that the texts, or a file found so, could mean by a word of theirs."""
    by_name = _named(files)
    words = {word for text in texts for word in _WORD.findall(text)} if by_name else set()
    made: dict[str, OwnModule] = {}
    while True:
        wanted = [name for name in by_name if name not in made and name.rpartition(".")[2] in words]
        if not wanted:
            return made
        for name in wanted:
            file = by_name[name]
            pieces, flaws = program.compile_cells(file.parts, main=False, alone="/" not in file.path)
            made[name] = OwnModule(file.path, tuple(pieces), tuple(flaws))
            words.update(word for _, text in file.parts for word in _WORD.findall(text))


def _named(files: Sequence[Source]) -> dict[str, Source]:
    """Return the files by what they are imported as: by their path, and by their own name where that is clear."""
    found: dict[str, Source] = {}
    by_last: dict[str, list[Source]] = {}
    for file in files:
        parts = file.path.removesuffix(".py").split("/")
        # `sys.path.append(os.pardir)` leads to what stands above the folder of the work.
        parts = [part for part in parts if part != ".."]
        if parts[-1] == "__init__":
            parts.pop()
        if parts and all(part.isidentifier() for part in parts):
            found.setdefault(".".join(parts), file)
            by_last.setdefault(parts[-1], []).append(file)
    for name, same in by_last.items():
        if len(same) == 1:
            found.setdefault(name, same[0])
    return found


def dump(own: Mapping[str, OwnModule]) -> bytes:
    """Return modules as bytes that only another worker of the same submission reads."""
    return marshal.dumps(
        [(name, one.path, program.dump(one.pieces), list(map(tuple, one.flaws))) for name, one in own.items()]
    )


def load(data: bytes) -> dict[str, OwnModule]:
    """Read what `dump` wrote."""
    return {
        name: OwnModule(path, tuple(program.load(pieces)), tuple(program.Flaw(*flaw) for flaw in flaws))
        for name, path, pieces, flaws in marshal.loads(data)  # noqa: S302 - inside the sandbox only
    }


Note = Callable[[BaseException, program.Piece], None]


class Modules:
    """What the finder has beside the packages: own modules by name, and modules of the course."""

    def __init__(self) -> None:
        self.own: Mapping[str, OwnModule] = {}
        self.helpers = Helpers(Given())
        self.note: Note | None = None

    def put(self, own: Mapping[str, OwnModule], helpers: Helpers) -> None:
        """Have what one submission finds."""
        self.own, self.helpers = own, helpers

    def stand_in(self, items: Mapping[str, Any]) -> None:
        """Let the reference stand in for exercises, where modules of the course or the student's own have them."""
        inside = [vars(sys.modules[name]) for name in self.own if name in sys.modules]
        for name, item in items.items():
            self.helpers.stand_in(name, item)
            for names in inside:
                if name in names:
                    names[name] = item

    def has(self, name: str) -> bool:
        """Whether there is a module of this name, or a folder of some."""
        inside = name + "."
        return any(known == name or known.startswith(inside) for known in self._known())

    def _known(self) -> list[str]:
        return [*self.own, *self.helpers.modules]

    def is_package(self, name: str) -> bool:
        """Whether there may be more modules inside this one."""
        inside = name + "."
        if name in self.own and self.own[name].is_package:
            return True
        return any(known.startswith(inside) for known in self._known())

    def fill(self, module: ModuleType) -> None:
        """Run an own module's statements, each on its own, or put in what a module of the course gives."""
        name = module.__name__
        if name in self.own:
            own = self.own[name]
            vars(module).update(__file__=own.path, __builtins__=sys.modules["builtins"])
            self._execute(own, vars(module))
        elif name in self.helpers.modules:
            given = self.helpers.modules[name]
            vars(module).update(given, __all__=list(given))

    def run(self, path: str, names: dict[str, Any], among: bool) -> None:
        """Put what a file beside the work binds among the names, given its path as a notebook has it.

        With ``among``, as ``%run -i`` says, it runs there and uses them as well.
        """
        wanted = path.replace("\\", "/").removeprefix("./")
        for name, own in self.own.items():
            if own.path in (wanted, wanted + ".py"):
                if among:
                    return self._execute(own, names)
                bound = vars(importlib.import_module(name))
                return names.update({key: item for key, item in bound.items() if not key.startswith("__")})
        return None

    def _execute(self, own: OwnModule, names: dict[str, Any]) -> None:
        for flaw in own.flaws:
            self._tell(SyntaxError(flaw.message), program.Piece(flaw.cell, flaw.line, flaw.line, False, 0, _NO_CODE))
        for piece in own.pieces:
            try:
                program.execute(piece.code, names)
            except BaseException as problem:
                self._tell(problem, piece)

    def _tell(self, problem: BaseException, piece: program.Piece) -> None:
        if self.note is not None:
            self.note(problem, piece)


_NO_CODE = compile("", "", "exec")
