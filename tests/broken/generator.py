"""Submissions as they break on the way: the right solution, damaged in every way that we know of.

`damages` is reproducible byte for byte: each kind draws from a generator of its own, so that a new kind changes no
other. Links are told by `Link`; a path that ends in ``/`` is an empty folder.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

STEM = "canary"
NOTEBOOK, SCRIPT = f"{STEM}.ipynb", f"{STEM}.py"
FULL = frozenset({"double", "Box", "apply"})
ALL_BUT = {name: FULL - {name} for name in FULL}


@dataclass(frozen=True)
class Link:
    """A symbolic link."""

    target: str


@dataclass(frozen=True)
class Damage:
    """A folder handed in, and what has to come of it.

    Attributes
    ----------
    files : dict
        Content by path.
    right : frozenset of str
        The exercises that have to get full marks; all of them for a submission that is only shaken.
    reason : str
        Why it is rejected; empty for one that is graded.
    redefined : frozenset of str
        The exercises for which several definitions compete.
    """

    name: str
    files: dict[str, bytes | Link]
    right: frozenset[str] = FULL
    reason: str = ""
    redefined: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Workshop:
    """What a kind of damage is made from: the right cells, in order of import, double, Box and apply, and chance."""

    cells: tuple[str, ...]
    rng: random.Random

    @property
    def script(self) -> str:
        return "\n\n\n".join(self.cells) + "\n"

    def words(self, count: int) -> str:
        return " ".join("".join(self.rng.choices("abcdefghij", k=6)) for _ in range(count))

    def place(self, text: str) -> int:
        return self.rng.randrange(len(text) // 3, 2 * len(text) // 3)


Make = Callable[[Workshop], "dict[str, bytes | Link] | bytes | str"]
_KINDS: dict[str, tuple[Make, Damage]] = {}


def _kind(name: str, file: str = NOTEBOOK, **expected: object) -> Callable[[Make], Make]:
    def register(make: Make) -> Make:
        assert name not in _KINDS
        _KINDS[name] = (make, Damage(name, {file: b""}, **expected))  # type: ignore[arg-type]
        return make

    return register


def kinds() -> list[str]:
    """Return the names of all kinds."""
    return list(_KINDS)


def expectation(name: str) -> Damage:
    """Return what has to come of a kind, without its files."""
    return _KINDS[name][1]


def damage(name: str, cells: Sequence[str], seed: int) -> Damage:
    """Return one damaged submission."""
    make, expected = _KINDS[name]
    made = make(Workshop(tuple(cells), random.Random(f"{seed} {name}")))
    if isinstance(made, str):
        made = made.encode()
    files = dict.fromkeys(expected.files, made) if isinstance(made, bytes) else made
    return Damage(name, files, expected.right, expected.reason, expected.redefined)


def damages(cells: Sequence[str], seed: int = 1) -> Iterator[Damage]:
    """Yield every kind of damage done to the right solution."""
    return (damage(name, cells, seed) for name in _KINDS)


# -- notebooks -----------------------------------------------------------------------------------


def cell(source: object, kind: object = "code", **more: object) -> dict[str, object]:
    made = {"cell_type": kind, "metadata": {}, "source": source}
    if kind == "code":
        made |= {"outputs": [], "execution_count": None}
    return {**made, **more}


def notebook(cells: Sequence[object], minor: int = 5, **more: object) -> dict[str, object]:
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": minor, **more}


def text(cells: Sequence[object], **more: object) -> str:
    return json.dumps(notebook(cells, **more), ensure_ascii=False, indent=1)


def plain(shop: Workshop) -> list[dict[str, object]]:
    return [cell(source, id=f"c{number}") for number, source in enumerate(shop.cells)]


WRONG = "def double(x):\n    return 3 * x"


@_kind("cells wrong then right", redefined=frozenset({"double"}))
def _(shop: Workshop) -> str:
    return text([cell(WRONG), *plain(shop)])


@_kind("cells right then wrong", right=ALL_BUT["double"], redefined=frozenset({"double"}))
def _(shop: Workshop) -> str:
    return text([*plain(shop), cell(WRONG)])


@_kind("cells all twice", redefined=FULL)
def _(shop: Workshop) -> str:
    return text(plain(shop) * 2)


@_kind("cells a function's name given to a value", right=FULL - {"double"}, redefined=frozenset({"double"}))
def _(shop: Workshop) -> str:
    return text([*plain(shop), cell("double = double(3)")])


@_kind("cells split between statements")
def _(shop: Workshop) -> str:
    lines = "\n".join(shop.cells).split("\n")
    starts = [n for n, line in enumerate(lines) if line[:1].strip()] + [len(lines)]
    return text([cell("\n".join(lines[a:b])) for a, b in pairwise(starts)])


@_kind("cells split inside a function", right=FULL - {"double"})
def _(shop: Workshop) -> str:
    head, body = shop.cells[1].split("\n", 1)
    return text([cell(shop.cells[0]), cell(head), cell(body), *map(cell, shop.cells[2:])])


@_kind("cells split inside a class", right=ALL_BUT["Box"])
def _(shop: Workshop) -> str:
    lines = shop.cells[2].split("\n")
    halves = ["\n".join(lines[:3]), "\n".join(lines[3:])]
    return text([*map(cell, shop.cells[:2]), *map(cell, halves), cell(shop.cells[3])])


@_kind("cells merged into one")
def _(shop: Workshop) -> str:
    return text([cell("\n".join(shop.cells))])


@_kind("cells merged with text", right=FULL)
def _(shop: Workshop) -> str:
    return text([cell(f"여기에 {shop.words(3)} 코드를 쓰세요.\n\n" + shop.script)])


for _at, _name in enumerate(("double", "Box", "apply"), 1):

    @_kind(f"cells {_name} deleted", right=ALL_BUT[_name])
    def _(shop: Workshop, at: int = _at) -> str:
        return text([one for n, one in enumerate(plain(shop)) if n != at])

    for _type in ("markdown", "raw"):

        @_kind(f"cells {_name} turned into {_type}", right=ALL_BUT[_name])
        def _(shop: Workshop, at: int = _at, kind: str = _type) -> str:
            return text([cell(source, kind if n == at else "code") for n, source in enumerate(shop.cells)])


@_kind("cells import deleted", right=frozenset({"Box"}))
def _(shop: Workshop) -> str:
    return text(plain(shop)[1:])


@_kind("cells text turned into code")
def _(shop: Workshop) -> str:
    between = [cell(f"# 제목 {shop.words(2)}\n\n설명: *{shop.words(4)}* (입력 x"), cell("<b>bold</b>")]
    return text([plain(shop)[0], *between, *plain(shop)[1:]])


@_kind("cells of no type")
def _(shop: Workshop) -> str:
    return text([{"source": source} for source in shop.cells])


@_kind("cells of unknown types")
def _(shop: Workshop) -> str:
    types = ("Code", None, 7, {"a": ["code"]})
    return text([cell(source, kind) for source, kind in zip(shop.cells, types, strict=True)])


@_kind("cells all markdown", reason="no_code")
def _(shop: Workshop) -> str:
    return text([cell(source, "markdown") for source in shop.cells])


@_kind("cells reversed", right=FULL)
def _(shop: Workshop) -> str:
    return text(plain(shop)[::-1])


@_kind("cells shuffled")
def _(shop: Workshop) -> str:
    cells = plain(shop)
    shop.rng.shuffle(cells)
    return text(cells)


@_kind("cells none", reason="no_code")
def _(_shop: Workshop) -> str:
    return text([])


@_kind("cells blank", reason="no_code")
def _(_shop: Workshop) -> str:
    return text([cell("  \n\t\n"), cell([])])


@_kind("cells indented by a paste")
def _(shop: Workshop) -> str:
    return text([cell("\n".join("    " + line for line in source.split("\n"))) for source in shop.cells])


@_kind("cells with prompts")
def _(shop: Workshop) -> str:
    def prompted(source: str) -> str:
        first, *rest = source.split("\n")
        return "\n".join([">>> " + first, *("... " + line for line in rest), "..."])

    return text([cell(prompted(source)) for source in shop.cells])


@_kind("cells 100000", reason="too_many_cells")
def _(shop: Workshop) -> str:
    return json.dumps(notebook([*plain(shop), *[cell("a = 1")] * 100_000]))


@_kind("cells 100000 of text", reason="too_many_cells")
def _(shop: Workshop) -> str:
    return json.dumps(notebook([*plain(shop), *[{}] * 100_000]))


@_kind("cells 5000")
def _(shop: Workshop) -> str:
    return json.dumps(notebook([*[cell(f"a{n} = {n}") for n in range(5000)], *plain(shop)]))


@_kind("cells of 1 MB", reason="source_too_large")
def _(shop: Workshop) -> str:
    return text([*plain(shop), cell("#" * (1 << 20) + "!")])


# -- the form of a notebook ----------------------------------------------------------------------


@_kind("form no metadata, ids or numbers")
def _(shop: Workshop) -> str:
    return json.dumps({"cells": [{"cell_type": "code", "source": source} for source in shop.cells]})


@_kind("form extra keys")
def _(shop: Workshop) -> str:
    extra = {"code": "1 / 0", "text": [1, {"a": None}], "cells": [5], "": {}}
    return text([{**extra, **one} for one in plain(shop)], **{"code": 5, "": [], "widgets": {"a": [[]]}})


@_kind("form the same cell id")
def _(shop: Workshop) -> str:
    return text([cell(source, id="same") for source in shop.cells])


@_kind("form metadata of other kinds")
def _(shop: Workshop) -> str:
    metadata = (None, 5, [1], "x")
    return text([cell(source, metadata=one) for source, one in zip(shop.cells, metadata, strict=True)], metadata=[])


@_kind("form 3")
def _(shop: Workshop) -> str:
    cells = [{"cell_type": "code", "input": source, "language": "python", "prompt_number": 1} for source in shop.cells]
    cells.insert(0, {"cell_type": "heading", "level": 1, "source": "x = ("})
    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": cells, "metadata": {}}]})


@_kind("form 3 in two worksheets")
def _(shop: Workshop) -> str:
    sheets = [{"cells": [{"cell_type": "code", "input": [source]}]} for source in shop.cells]
    return json.dumps({"nbformat": 3, "cells": [], "worksheets": sheets})


for _minor in range(6):

    @_kind(f"form 4.{_minor}")
    def _(shop: Workshop, minor: int = _minor) -> str:
        return text(plain(shop) if minor == 5 else [cell(source) for source in shop.cells], minor=minor)


@_kind("form numbers of other kinds")
def _(shop: Workshop) -> str:
    return json.dumps({"nbformat": "four", "nbformat_minor": None, "cells": plain(shop)})


@_kind("source as one text")
def _(shop: Workshop) -> str:
    return text([cell(source) for source in shop.cells])


@_kind("source as lines")
def _(shop: Workshop) -> str:
    return text([cell(source.splitlines(keepends=True)) for source in shop.cells])


@_kind("source as lines without their ends")
def _(shop: Workshop) -> str:
    return text([cell(source.splitlines()) for source in shop.cells])


@_kind("source as lines among other things")
def _(shop: Workshop) -> str:
    return text([cell([None, 5, *source.splitlines(keepends=True), {"a": 1}]) for source in shop.cells])


@_kind("source null, numbers and tables")
def _(shop: Workshop) -> str:
    return text([cell(None), cell(5), cell({"a": "b"}), cell(True), *plain(shop), cell(1e300)])


@_kind("source missing", right=frozenset({"Box"}))
def _(shop: Workshop) -> str:
    return text([{"cell_type": "code"}, {"cell_type": "code"}, *plain(shop)[2:]])


@_kind("source under two names")
def _(shop: Workshop) -> str:
    return text([cell("", input=source) for source in shop.cells])


@_kind("source with zeros")
def _(shop: Workshop) -> str:
    return text([cell(source + "\0") for source in shop.cells])


@_kind("cells that are no cells")
def _(shop: Workshop) -> str:
    return text([None, 5, "text", *plain(shop), True, 1.5])


# -- JSON ----------------------------------------------------------------------------------------


@_kind("json a trailing comma")
def _(shop: Workshop) -> str:
    return text(plain(shop))[:-1].rstrip() + ",\n}"


@_kind("json trailing commas in lists")
def _(shop: Workshop) -> str:
    return '{"cells": [' + "".join(json.dumps(one) + ", \n" for one in plain(shop)) + "]}"


@_kind("json NaN and Infinity in outputs")
def _(shop: Workshop) -> str:
    numbers = {"data": {"application/json": [float("nan"), float("inf"), -float("inf"), "NaN, ]"]}}
    return text([cell(source, outputs=[numbers]) for source in shop.cells])


@_kind("json control characters")
def _(shop: Workshop) -> str:
    return text(plain(shop)).replace("\\n", "\n")


@_kind("json half an emoji")
def _(shop: Workshop) -> str:
    return json.dumps(notebook([cell(source + "  # \ud83d") for source in shop.cells]))


@_kind("json duplicate keys, the right ones last")
def _(shop: Workshop) -> str:
    return text(plain(shop)).replace("{", '{"cells": [{"source": "1 / 0"}], ', 1)


@_kind("json duplicate keys, nothing last", reason="no_code")
def _(shop: Workshop) -> str:
    return text(plain(shop))[:-1] + ', "cells": []}'


@_kind("json single quotes", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return repr(notebook(plain(shop)))


@_kind("json a comment", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return "// saved by hand\n" + text(plain(shop))


@_kind("json conflict marks", reason="merge_conflict")
def _(shop: Workshop) -> str:
    made = text(plain(shop)).split("\n")
    made.insert(shop.rng.randrange(5, 15), "<<<<<<< HEAD")
    return "\n".join([*made, ">>>>>>> theirs"])


@_kind("json twice in a file", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return text(plain(shop)) * 2


@_kind("json of something else", reason="no_code")
def _(_shop: Workshop) -> str:
    return '{"name": "settings", "version": 3}'


@_kind("json a list", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return json.dumps(plain(shop))


@_kind("json cells as a table", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return json.dumps({"cells": dict(enumerate(plain(shop)))})


@_kind("json 100000 deep in metadata", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return text(plain(shop))[:-1] + ', "deep": ' + "[" * 100_000 + "]" * 100_000 + "}"


@_kind("json 10000 deep as a source", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return text(plain(shop)).replace("[", '[{"source": ' + "[" * 10_000 + "]" * 10_000 + "}, ", 1)


@_kind("json 500 deep as a source")
def _(shop: Workshop) -> str:
    return text(plain(shop)).replace("[", '[{"source": ' + "[" * 500 + "]" * 500 + "}, ", 1)


for _part in (1, 10, 50, 90, 99):

    @_kind(f"json cut at {_part} %", reason="not_a_notebook")
    def _(shop: Workshop, part: int = _part) -> bytes:
        made = text(plain(shop)).encode()
        return made[: max(1, len(made) * part // 100)]


@_kind("json cut in a file of 30 MB", reason="not_a_notebook")
def _(shop: Workshop) -> str:
    return text([cell("a = 1", outputs=["x" * (30 << 20)]), *plain(shop)])[:-2]


@_kind("json an error page", reason="web_page")
def _(_shop: Workshop) -> str:
    return "<!DOCTYPE html>\n<html><script>\nimport x\ndef = 1\n</script>404</html>"


@_kind("json a pointer to what git keeps elsewhere", reason="lfs_pointer")
def _(_shop: Workshop) -> str:
    return "version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef\nsize 12345\n"


@_kind("outputs of 30 MB")
def _(shop: Workshop) -> str:
    line = {"output_type": "stream", "name": "stdout", "text": [shop.words(15) + "\n"] * 10}
    return json.dumps(notebook([cell(source, outputs=[line] * 6500) for source in shop.cells]))


# -- bytes ---------------------------------------------------------------------------------------

for _file in (NOTEBOOK, SCRIPT):
    _form = "notebook" if _file == NOTEBOOK else "script"

    def _whole(shop: Workshop, form: str = _form) -> str:
        marked = (f"# 학번 2024, 이름: 홍길동 {shop.words(1)}", *shop.cells)
        return text([cell(one) for one in marked]) if form == "notebook" else "\n\n".join(marked) + "\n"

    @_kind(f"bytes none, {_form}", _file, reason="file_empty")
    def _(_shop: Workshop) -> bytes:
        return b""

    @_kind(f"bytes of space, {_form}", _file, reason="no_code" if _file == SCRIPT else "not_a_notebook")
    def _(_shop: Workshop) -> bytes:
        return b" \n\t\r\n" * 100

    @_kind(f"bytes of zeros, {_form}", _file, reason="no_code" if _file == SCRIPT else "not_a_notebook")
    def _(_shop: Workshop) -> bytes:
        return bytes(4096)

    @_kind(f"bytes right, then zeros, {_form}", _file)
    def _(shop: Workshop, whole: Callable[[Workshop], str] = _whole) -> bytes:
        return whole(shop).encode() + bytes(4096)

    for _encoding in ("utf-16-le", "utf-16-be"):
        for _mark in ("", "\ufeff"):

            @_kind(f"bytes in {_encoding} {'with' if _mark else 'without'} a mark, {_form}", _file)
            def _(
                shop: Workshop,
                whole: Callable[[Workshop], str] = _whole,
                encoding: str = _encoding,
                mark: str = _mark,
            ) -> bytes:
                return (mark + whole(shop)).encode(encoding)

    @_kind(f"bytes in utf-8 with a mark, {_form}", _file)
    def _(shop: Workshop, whole: Callable[[Workshop], str] = _whole) -> bytes:
        return b"\xef\xbb\xbf" + whole(shop).encode()

    @_kind(f"bytes in cp949, {_form}", _file)
    def _(shop: Workshop, whole: Callable[[Workshop], str] = _whole) -> bytes:
        return whole(shop).encode("cp949")

    @_kind(f"bytes in latin-1, {_form}", _file)
    def _(shop: Workshop, whole: Callable[[Workshop], str] = _whole) -> bytes:
        return whole(shop).replace("학번", "\xe9").encode("latin-1", "replace").replace(b"\xe9", b"\xe9 \xff")

    @_kind(f"bytes at random, {_form}", _file, reason="" if _file == SCRIPT else "not_a_notebook", right=frozenset())
    def _(shop: Workshop) -> bytes:
        return shop.rng.randbytes(5000)

    @_kind(f"bytes of a picture, {_form}", _file, reason="" if _file == SCRIPT else "not_a_notebook", right=frozenset())
    def _(shop: Workshop) -> bytes:
        return b"\x89PNG\r\n\x1a\n" + shop.rng.randbytes(3000)


# -- scripts -------------------------------------------------------------------------------------


@_kind("script with tabs", SCRIPT)
def _(shop: Workshop) -> str:
    return shop.script.replace("    ", "\t")


@_kind("script with mixed tabs", SCRIPT, right=ALL_BUT["Box"])
def _(shop: Workshop) -> str:
    return shop.script.replace("        self.held = x", "\t\n        pass\n\tself.held = x")


@_kind("script with Python 2 prints", SCRIPT)
def _(shop: Workshop) -> str:
    return 'print "start"\n' + shop.script + '\nprint double(3), "done"\n'


@_kind("script with a Python 2 print inside", SCRIPT, right=ALL_BUT["double"])
def _(shop: Workshop) -> str:
    return shop.script.replace("    return 2", '    print "x", x\n    return 2')


@_kind("script with smart quotes", SCRIPT)
def _(shop: Workshop) -> str:
    return f"name = “{shop.words(1)}”\n" + shop.script + "print(‘done’)\n"


@_kind("script with smart quotes inside", SCRIPT, right=ALL_BUT["double"])
def _(shop: Workshop) -> str:
    return shop.script.replace("    return 2", "    kind = “float”\n    return 2")


@_kind("script with full-width brackets", SCRIPT, right=ALL_BUT["double"])
def _(shop: Workshop) -> str:
    return shop.script.replace("def double(x):", "def double（x）：")


@_kind("script with hard spaces", SCRIPT, right=ALL_BUT["double"])
def _(shop: Workshop) -> str:
    return shop.script.replace("    return 2", "\xa0\xa0\xa0\xa0return 2")


for _name, _end in {"CRLF": "\r\n", "CR": "\r", "mixed ends": ""}.items():

    @_kind(f"script with {_name}", SCRIPT)
    def _(shop: Workshop, end: str = _end) -> str:
        return "".join(
            line + (end or shop.rng.choice(["\r\n", "\r", "\n"])) for line in ["# 한글", *shop.script.split("\n")]
        )


@_kind("script without a newline at its end", SCRIPT)
def _(shop: Workshop) -> str:
    return shop.script.rstrip()


@_kind("script with form feeds", SCRIPT)
def _(shop: Workshop) -> str:
    return "\f\n".join(shop.cells) + "\n\f\n\fz = (\n"


@_kind("script with a comment that is no text", SCRIPT)
def _(shop: Workshop) -> bytes:
    return b"# \xff\xfe\xfd\x80\n" + shop.script.encode()


for _said, _truth in (
    ("ascii", "utf-8"),
    ("utf-8", "cp949"),
    ("no-such", "cp949"),
    ("utf-16", "utf-8"),
    ("hex", "cp949"),
):

    @_kind(f"script that says {_said} and is {_truth}", SCRIPT)
    def _(shop: Workshop, said: str = _said, truth: str = _truth) -> bytes:
        return f"# -*- coding: {said} -*-\n# 한글\n{shop.script}".encode(truth)


@_kind("script that says punycode", SCRIPT)
def _(shop: Workshop) -> bytes:
    return b"# coding: punycode\n# \xb0\xa1 " + b"z9a" * 100_000 + b"\n" + shop.script.encode()


@_kind("script with a line of 3 MB", SCRIPT, reason="source_too_large")
def _(shop: Workshop) -> str:
    return f"data = '{'x' * (3 << 20)}'\n" + shop.script


@_kind("script with a line of 900 KB", SCRIPT)
def _(shop: Workshop) -> str:
    return f"data = '{'x' * 900_000}'\n" + shop.script


@_kind("script with 300000 Korean letters", SCRIPT)
def _(shop: Workshop) -> str:
    return f"data = '{'가' * 300_000}'\n" + shop.script


@_kind("script with 400000 Korean letters", SCRIPT, reason="source_too_large")
def _(shop: Workshop) -> str:
    return f"data = '{'가' * 400_000}'\n" + shop.script


@_kind("script with 8000 statements before", SCRIPT)
def _(shop: Workshop) -> str:
    return "a = 1\n" * 8_000 + shop.script


@_kind("script with 60000 statements before", SCRIPT, right=frozenset())
def _(shop: Workshop) -> str:
    return "a = 1\n" * 60_000 + shop.script


@_kind("script with 5000 broken lines", SCRIPT)
def _(shop: Workshop) -> str:
    return shop.script + "x x\n" * 5_000


for _name, _line in {
    "matplotlib": "%matplotlib inline", "pip": "!pip install numpy", "help": "?double", "help after": "double?",
    "a shell's answer": "files = !ls", "cd": "%cd /content/drive", "exported": "get_ipython().system('pip install x')",
    "colab": "from google.colab import drive\ndrive.mount('/content')",
}.items():  # fmt: skip

    @_kind(f"magic {_name}", SCRIPT)
    def _(shop: Workshop, line: str = _line) -> str:
        return line + "\n" + shop.script + line + "\n"


@_kind("magic %%time")
def _(shop: Workshop) -> str:
    return text([cell("%%time\n" + source) for source in shop.cells])


@_kind("magic %%writefile", right=frozenset({"Box", "apply"}))
def _(shop: Workshop) -> str:
    written = "%%writefile double.py\n" + shop.cells[1]
    return text([cell(shop.cells[0]), cell(written), *map(cell, shop.cells[2:])])


@_kind("magic %%bash and others")
def _(shop: Workshop) -> str:
    return text([cell("%%bash\nrm -rf /"), cell("%%html\n<b>"), *plain(shop), cell("%%javascript\nalert(")])


@_kind("script with conflict marks", SCRIPT, right=ALL_BUT["double"])
def _(shop: Workshop) -> str:
    both = f"<<<<<<< HEAD\n{WRONG}\n=======\n{shop.cells[1]}\n>>>>>>> theirs"
    return "\n\n".join([shop.cells[0], both, *shop.cells[2:]])


@_kind("script cut inside the last function", SCRIPT, right=ALL_BUT["apply"])
def _(shop: Workshop) -> str:
    return shop.script.rstrip()[:-2]


@_kind("script with a bracket never closed", SCRIPT)
def _(shop: Workshop) -> str:
    return "print((1, 2)\n" + shop.script


@_kind("script in a Markdown fence", SCRIPT)
def _(shop: Workshop) -> str:
    return f"```python\n{shop.script}```\n"


# -- names and folders ---------------------------------------------------------------------------


def _right(shop: Workshop) -> bytes:
    return text(plain(shop)).encode()


def _wrong(shop: Workshop) -> bytes:
    return text([cell(WRONG)]).encode()


@_kind("name a notebook with the name of a script", SCRIPT)
def _(shop: Workshop) -> bytes:
    return _right(shop)


@_kind("name a script with the name of a notebook")
def _(shop: Workshop) -> str:
    return "# 과제\n" + shop.script


for _name in (
    "과제 2 최종.ipynb", "canary (1).ipynb", "CANARY.IPYNB", "canary.ipynb.txt", "canary.ipynb.json", "canary.py.txt",
    "it's \"quoted\" & <b>.ipynb", "two\nlines.ipynb", "canary.ipynb ", "-rf.py", "%s{0}.py", "canary.py.ipynb",
    unicodedata.normalize("NFD", "카나리아 과제.ipynb"), "\udcff.ipynb",
):  # fmt: skip

    @_kind(f"name {_name.encode(errors='backslashreplace').decode()!r}", _name)
    def _(shop: Workshop, name: str = _name) -> bytes:
        return shop.script.encode() if ".py" in name and "ipynb" not in name else _right(shop)


for _name in ("canary.docx", "canary", "canary.pdf", "canary.hwp", "canary.ipynb.lnk"):

    @_kind(f"name {_name!r} of another kind", _name, reason="no_file")
    def _(shop: Workshop) -> bytes:
        return _right(shop)


@_kind("folder empty", reason="no_file")
def _(_shop: Workshop) -> dict[str, bytes | Link]:
    return {}


@_kind("folder two notebooks, neither by its name")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {"a.ipynb": _right(shop), "b.ipynb": _wrong(shop)}


@_kind("folder two notebooks, one by its name")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: _right(shop), "a.ipynb": _wrong(shop), f"{STEM} (1).ipynb": _wrong(shop)}


@_kind("folder a notebook and a script")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: _right(shop), SCRIPT: WRONG.encode()}


@_kind("folder only checkpoints", reason="no_file")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {f".ipynb_checkpoints/{STEM}-checkpoint.ipynb": _right(shop)}


@_kind("folder checkpoints and what systems leave")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    left = {name: shop.rng.randbytes(50) for name in ("Thumbs.db", ".DS_Store", "desktop.ini", f"._{NOTEBOOK}")}
    copies = {f".ipynb_checkpoints/{STEM}-checkpoint.ipynb": _wrong(shop), f"__MACOSX/._{NOTEBOOK}": b"\0\5\26\7"}
    return {"mine.ipynb": _right(shop), "~$mine.docx": b"", "__pycache__/mine.py": b"x", **left, **copies}


@_kind("folder named like the file")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {f"{NOTEBOOK}/{NOTEBOOK}": _right(shop)}


@_kind("folder named like the file, empty", reason="no_file")
def _(_shop: Workshop) -> dict[str, bytes | Link]:
    return {f"{NOTEBOOK}/": b""}


@_kind("folder in a folder")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {
        f"과제/{STEM}/{NOTEBOOK}": _right(shop),
        f"과제/{STEM}/old/{NOTEBOOK}": _wrong(shop),
        "과제/notes.txt": b"x",
    }


@_kind("folder tests only", reason="no_file")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {"test_canary.py": shop.script.encode(), "conftest.py": b"1 / 0"}


@_kind("folder tests beside")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    files = dict.fromkeys(("conftest.py", "numpy.py", "sitecustomize.py", "pytest.ini"), b"raise SystemExit")
    return {SCRIPT: shop.script.encode(), **files}


@_kind("links to a file", reason="no_file")
def _(_shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: Link("/etc/passwd"), SCRIPT: Link("../../secret.py")}


@_kind("links to themselves and to folders", reason="no_file")
def _(_shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: Link(NOTEBOOK), "up": Link("../.."), "root": Link("/")}


@_kind("links beside the right file")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: Link("/dev/zero"), "mine.ipynb": _right(shop), "loop": Link("."), "gone": Link("nowhere")}


# -- archives ------------------------------------------------------------------------------------


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a .zip, the same bytes every time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return packed.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    """Return a .tar, the same bytes every time."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return packed.getvalue()


@_kind("archive zip", "20240101.zip")
def _(shop: Workshop) -> bytes:
    return zipped({NOTEBOOK: _right(shop), "readme.txt": b"x"})


@_kind("archive zip with folders in folders", "hw.zip")
def _(shop: Workshop) -> bytes:
    inside = {f"hw/2/{NOTEBOOK}": _right(shop), f"hw/2/.ipynb_checkpoints/{NOTEBOOK}": _wrong(shop)}
    return zipped({**inside, f"__MACOSX/hw/2/._{NOTEBOOK}": b"x", f"hw/2/{STEM}.zip": zipped({NOTEBOOK: _wrong(shop)})})


@_kind("archive tar", "hw.tar")
def _(shop: Workshop) -> bytes:
    return tarred({f"hw/{NOTEBOOK}": _right(shop)})


@_kind("archive tar.gz", "hw.tar.gz")
def _(shop: Workshop) -> bytes:
    return gzip.compress(tarred({f"hw/{SCRIPT}": shop.script.encode()}), mtime=0)


@_kind("archive beside the notebook")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {NOTEBOOK: _right(shop), "hw.zip": zipped({NOTEBOOK: _wrong(shop)})}


@_kind("archives two")
def _(shop: Workshop) -> dict[str, bytes | Link]:
    return {"a.zip": zipped({NOTEBOOK: _right(shop)}), "b.zip": zipped({NOTEBOOK: _wrong(shop)})}


@_kind("archive of a broken notebook", "hw.zip", reason="not_a_notebook")
def _(shop: Workshop) -> bytes:
    return zipped({NOTEBOOK: _right(shop)[:200]})


@_kind("archive empty", "hw.zip", reason="archive_empty")
def _(_shop: Workshop) -> bytes:
    return zipped({})


@_kind("archive cut", "hw.zip", reason="archive_damaged")
def _(shop: Workshop) -> bytes:
    packed = zipped({NOTEBOOK: _right(shop)})
    return packed[: len(packed) // 2]


@_kind("archive that is none", "hw.zip", reason="archive_damaged")
def _(shop: Workshop) -> bytes:
    return shop.rng.randbytes(3000)


@_kind("archive that unpacks to a thousand times its size", "hw.zip", reason="archive_too_large")
def _(_shop: Workshop) -> bytes:
    return zipped({NOTEBOOK: bytes(40 << 20)})
