"""`grader init`: a course for somebody else's exercises, with one small exercise that works at once."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from string import Template

from grader.authoring.folder import new_folder, write
from grader.course import load_course
from grader.course.release import write_release

TEMPLATES = Path(__file__).parent / "templates"
_SUFFIX = ".template"


def start_course(target: Path, *, name: str | None = None, language: str = "ko") -> list[Path]:
    """Make a course in a new or empty folder, and return its files.

    Parameters
    ----------
    name : str, optional
        The title of the course; by default the folder's name.
    language : str
        Of what students get, and of the README.

    Raises
    ------
    CourseError
        if there is something in the folder already, it cannot be written, or what releasing needs is not installed.
    """
    title = name or target.resolve().name
    facts = {"language": language, "seed": str(secrets.randbelow(1 << 31)), "heading": title}
    facts |= dict.fromkeys(("name", "title"), json.dumps(title, ensure_ascii=False))
    with new_folder(target):
        for path in sorted(TEMPLATES.rglob(f"*{_SUFFIX}")):
            placed = _placed(path.relative_to(TEMPLATES), language)
            if placed is not None:
                text = path.read_text(encoding="utf-8")
                # Only these two speak of the course; in a text a dollar sign begins a formula.
                about_the_course = placed.name in ("course.toml", "README.md")
                write(target / placed, Template(text).substitute(facts) if about_the_course else text)
        write_release(load_course(target).assignments, language)
        return sorted(path for path in target.rglob("*") if path.is_file())


def _placed(template: Path, language: str) -> Path | None:
    """Return where the file of a template belongs; None for one of the other language."""
    name = template.name.removesuffix(_SUFFIX)
    if name == "gitignore":
        name = ".gitignore"
    if name.startswith("README."):
        if name != f"README.{language}.md":
            return None
        name = "README.md"
    return template.with_name(name)
