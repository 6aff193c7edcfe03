"""`grader init`: a course for somebody else's exercises, with an example that works at once.

An example is a folder under ``templates``: a course as its author would have written it. `SHARED` is what every course
gets beside it. A file may end in ``.template``, so that nobody takes it for one of ours; it loses that end. One that is
called ``NAME.ko.EXT`` or ``NAME.en.EXT`` belongs to the courses of that language, and is called ``NAME.EXT`` there.
"""

from __future__ import annotations

import json
import re
import secrets
from pathlib import Path
from string import Template

from grader.authoring.folder import new_folder, write_bytes
from grader.course import CourseError, load_course
from grader.course.release import write_release

TEMPLATES = Path(__file__).parent / "templates"
SHARED = "shared"
DEFAULT = "numpy"
_SUFFIX = ".template"
_IN_A_LANGUAGE = re.compile(r"(.+)\.(ko|en)(\.\w+)")


def examples() -> list[str]:
    """Return the names of the examples that a course can start from."""
    return sorted(path.name for path in TEMPLATES.iterdir() if path.is_dir() and path.name != SHARED)


def start_course(target: Path, *, name: str | None = None, language: str = "ko", example: str = DEFAULT) -> list[Path]:
    """Make a course in a new or empty folder, and return its files.

    Parameters
    ----------
    name : str, optional
        The title of the course; by default the folder's name.
    language : str
        Of what students get, and of the README.
    example : str
        What it starts from, one of `examples`.

    Raises
    ------
    CourseError
        if there is no such example, something in the folder already, it cannot be written, or what releasing needs is
        not installed.
    """
    if example not in examples():
        raise CourseError(f"there is no example {example!r}; there are: {', '.join(examples())}")
    title = name or target.resolve().name
    facts = {"language": language, "seed": str(secrets.randbelow(1 << 31)), "heading": title}
    facts |= dict.fromkeys(("name", "title"), json.dumps(title, ensure_ascii=False))
    with new_folder(target):
        _copy(example, target, language, facts)
        course = load_course(target)
        first = course.assignments[0]
        _copy(SHARED, target, language, facts | {"assignment": first.name, "file": first.authored_path.name})
        write_release(course.assignments, language)
        return sorted(path for path in target.rglob("*") if path.is_file())


def _copy(folder: str, target: Path, language: str, facts: dict[str, str]) -> None:
    source = TEMPLATES / folder
    for path in sorted(source.rglob("*")):
        placed = _placed(path.relative_to(source), language)
        if placed is None or not path.is_file() or "__pycache__" in path.parts:
            continue
        data = path.read_bytes()
        # Only these two speak of the course; in a text a dollar sign begins a formula.
        if placed.name in ("course.toml", "README.md"):
            data = Template(data.decode()).substitute(facts).encode()
        write_bytes(target / placed, data)


def _placed(template: Path, language: str) -> Path | None:
    """Return where the file of a template belongs; None for one of the other language."""
    name = template.name.removesuffix(_SUFFIX)
    if found := _IN_A_LANGUAGE.fullmatch(name):
        if found[2] != language:
            return None
        name = found[1] + found[3]
    return template.with_name(".gitignore" if name == "gitignore" else name)
