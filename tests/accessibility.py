"""The pages of the sample class under axe: both languages and themes, a phone and a desktop.

Also those of a class that handed in late, the report and the page of what is alike.

python -m tests.accessibility [--grades DIR] [--chromium PATH]

Needs the extra ``accessibility`` (axe and Playwright's client, no browser of its own) and a Chromium that is installed
already. Without them it says what is missing and ends with 2; with a violation it ends with 1.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any

from grader.feedback import LANGUAGES

ROOT = Path(__file__).parent.parent
CLASS = ROOT / "examples" / "class"
SCREENS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
THEMES = ("light", "dark")
# In time, within the grace, late, and after everything.
HANDED_IN = {
    "student01": "2026-11-30 23:00:00 +0900", "student02": "2026-12-01 00:05:00 +0900",
    "student03": "2026-12-02 08:15:00 +0900", "student04": "2026-12-24 08:15:00 +0900",
}  # fmt: skip
LATE = """[late]
per_day = "10 %"
grace = "15 minutes"
until = "7 days"

[[assignment]]"""


def pages(folder: Path, grades: Path | None) -> Iterator[Path]:
    """Yield the pages of the sample class in both languages, made by the commands."""
    if grades is None:
        grades = folder / "grades"
        _grader("grade", CLASS, "--out", grades)
    course, late = _late(folder, grades)
    for language in LANGUAGES:
        out = folder / language
        _grader("feedback", CLASS, "--grades", grades, "--out", out, "--lang", language)
        _grader(
            "feedback", course / "class", "--grades", late, "--out", out / "late", "--lang", language, course=course
        )
        _grader("report", late, "--html", out / "report.html", "--lang", language, course=course)
        _grader("similar", CLASS, "--html", out / "similar.html", "--lang", language)
        yield from sorted(out.rglob("*.html"))


def _late(folder: Path, grades: Path) -> tuple[Path, Path]:
    """Copy the course, four of the class and the grades, and add due times, lateness and a decision by hand."""
    course, late = folder / "course", folder / "late"
    for name in ("solutions", "autograde_tests"):
        shutil.copytree(ROOT / name, course / name)
    text = (ROOT / "course.toml").read_text().replace("[[assignment]]", LATE, 1)
    due = "\ndue = 2026-11-30T23:59:00+09:00\ntitle.ko ="
    (course / "course.toml").write_text(text.replace("\ntitle.ko =", due))
    shutil.copytree(grades, late)
    (late / "overrides.toml").write_text(
        '[[override]]\nstudent = "student03"\nassignment = "ch02_perceptron"\nexercise = "NAND"\npoints = 2.0\n'
        'comment = ""\n'
    )
    for student, time in HANDED_IN.items():
        shutil.copytree(CLASS / student, course / "class" / student)
        for assignment in (course / "class" / student).iterdir():
            (assignment / "timestamp.txt").write_text(time)
            (late / student / f"{assignment.name}.timestamp.txt").write_text(time)
    return course, late


def _grader(*arguments: object, course: Path = ROOT) -> None:
    command = [sys.executable, "-m", "grader", *map(str, arguments), "--course", str(course)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)


def violations(axe: Any, browser: Any, path: Path) -> Iterator[str]:
    """Yield what axe finds on a page, and what is wider than the screen."""
    for screen, size in SCREENS.items():
        for theme in THEMES:
            context = browser.new_context(viewport=size, color_scheme=theme)
            sheet = context.new_page()
            sheet.goto(path.as_uri())
            where = f"{'/'.join(path.parts[-3:])}, {screen}, {theme}"
            for found in axe.run(sheet).response["violations"]:
                places = [node["target"] for node in found["nodes"][:3]]
                yield f"{where}: {found['id']} ({found['impact']}): {found['help']}: {places}"
            if sheet.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                yield f"{where}: the page is wider than the screen"
            context.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--grades", type=Path, help="grades of examples/class that are there already")
    parser.add_argument("--chromium", default=which("chromium") or which("google-chrome"))
    options = parser.parse_args()
    try:
        from axe_playwright_python.sync_playwright import Axe
        from playwright.sync_api import sync_playwright
    except ImportError as problem:
        print(f"not checked: {problem.name} is not installed; pip install -e '.[accessibility]'", file=sys.stderr)
        return 2
    if options.chromium is None:
        print("not checked: there is no chromium here; name one with --chromium", file=sys.stderr)
        return 2
    count = found = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for path in pages(Path(folder), options.grades):
            count += 1
            for violation in violations(Axe(), browser, path):
                found += 1
                print(violation, flush=True)
        browser.close()
    print(f"{count} pages on {len(SCREENS)} screens in {len(THEMES)} themes: {found} violations")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
