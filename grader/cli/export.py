"""``grader export``: a command for each format."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import GradeStore, UsageError
from grader.classroom.conditions import course_of
from grader.classroom.roster import Roster, read_roster
from grader.classroom.store import write_whole
from grader.cli.exported import write_each, write_one
from grader.cli.options import CourseOption, KeyOption, LanguageOption, words
from grader.exports import Results, read_results
from grader.exports.canvas import canvas
from grader.exports.classroom50 import overridden_scores
from grader.exports.container import Settings, autograder_zip
from grader.exports.gradescope import Visibility, gradescope
from grader.exports.junit import junit
from grader.exports.moodle import grade_import, worksheet
from grader.exports.nbgrader import nbgrader
from grader.exports.plain import Rows, plain
from grader.exports.prairielearn import prairielearn
from grader.exports.results import Filled
from grader.policies import read_policies
from grader.sandbox.levels import Level

_CODES = (
    "Exit codes: 0 when every Grade is in the file; 1 when the file was written without some, which standard error "
    "lists; 2 for a usage error, and nothing was written."
)

app = typer.Typer(
    name="export",
    help="Write Grades for other programs: learning platforms, autograders, spreadsheets, CI.\n\n"
    "GRADES is the folder that `grader grade PATH --out DIR` wrote. Each format explains itself with --help."
    f"\n\n{_CODES}",
    epilog="Examples: grader export canvas grades/ --roster gradebook.csv -o filled.csv    "
    "grader export moodle grades/ -a ch05 --roster worksheet.csv -o filled.csv    "
    "grader export csv grades/ --rows student -o class.csv    "
    "grader export gradescope-autograder -a ch05 -o autograder.zip",
    no_args_is_help=True,
    rich_markup_mode=None,
)

GradesArgument = Annotated[
    Path, typer.Argument(metavar="GRADES", help="The folder that `grader grade PATH --out DIR` wrote.")
]
AssignmentOption = Annotated[
    str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
]
StudentOption = Annotated[str | None, typer.Option("--student", "-s", help="Only this student.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", "-o", metavar="FILE", help="Where to write; by default standard output.")
]
OutsOption = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        metavar="FILE|DIR",
        help="Where to write; several submissions go to DIR/<student>/<assignment>/results.json.",
    ),
]
RosterOption = Annotated[
    Path | None,
    typer.Option("--roster", metavar="CSV", help="Who is in the class: names, and who has no Grade."),
]
ScaleOption = Annotated[
    bool, typer.Option("--scale", help="Convert points where the platform counts to another maximum.")
]


@app.command("canvas", epilog="Example: grader export canvas grades/ --roster gradebook.csv -o filled.csv")
def _canvas(
    grades: GradesArgument,
    roster: Annotated[
        Path, typer.Option("--roster", metavar="CSV", help="The gradebook as Canvas exports it (Grades > Export).")
    ],
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="ASSIGNMENT=NAME", help="Where an assignment's column has another name."),
    ] = None,
    scale: ScaleOption = False,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Fill in a gradebook from Canvas.

    It is imported there again. A column is found by the assignment's name or title, with or without the number that
    Canvas puts behind it.
    """
    results = _results(grades, course, assignment, student)
    filled = canvas(results.found, read_roster(roster, key), _columns(column, course), scale=scale)
    return write_one(filled, results, out, words(lang))


@app.command("moodle", epilog="Example: grader export moodle grades/ -a ch05 --roster worksheet.csv -o filled.csv")
def _moodle(
    grades: GradesArgument,
    roster: Annotated[
        Path | None,
        typer.Option("--roster", metavar="CSV", help="The assignment's grading worksheet, downloaded in English."),
    ] = None,
    scale: ScaleOption = False,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Fill in a grading worksheet from Moodle.

    Points, and feedback where it has a column for that; it is uploaded there again. Without --roster: a CSV for the
    gradebook's Import, with a row for each student and a column for each assignment.
    """
    results = _results(grades, course, assignment, student)
    filled = worksheet(results.found, read_roster(roster, key), scale=scale) if roster else grade_import(results.found)
    return write_one(filled, results, out, words(lang))


@app.command(
    "classroom50",
    epilog="Example: grader export classroom50 grades/ -a hw1 --scores cs101/scores.json --roster cs101/roster.csv "
    "-o cs101/scores.json",
)
def _classroom50(
    grades: GradesArgument,
    scores: Annotated[
        Path,
        typer.Option("--scores", metavar="JSON", help="The classroom's scores.json, in its folder of the config repo."),
    ],
    slug: Annotated[
        str | None, typer.Option("--slug", metavar="NAME", help="The assignment's name there; by default as here.")
    ] = None,
    roster: RosterOption = None,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Enter the points of an assignment as overrides into a scores.json of Classroom 50.

    Collecting there leaves them alone. Scores there are whole numbers: where points are not, all are multiplied by
    10 or 100, and so is the maximum.
    """
    results = _results(grades, course, assignment, student)
    filled = overridden_scores(results.found, scores, _roster(roster, key), slug=slug, now=datetime.now(UTC))
    return write_one(filled, results, out, words(lang))


@app.command("nbgrader", epilog="Example: grader export nbgrader grades/ --roster students.csv -o grades.csv")
def _nbgrader(
    grades: GradesArgument,
    roster: RosterOption = None,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Write the table of `nbgrader export`."""
    results = _results(grades, course, assignment, student)
    return write_one(nbgrader(results.found, _roster(roster, key)), results, out, words(lang))


@app.command("csv", epilog="Example: grader export csv grades/ --rows student --exercises -o class.csv")
def _csv(
    grades: GradesArgument,
    rows: Annotated[Rows, typer.Option("--rows", help="What a row stands for.")] = Rows.SUBMISSION,
    exercises: Annotated[bool, typer.Option("--exercises", help="Also a column for each exercise.")] = False,
    bom: Annotated[
        bool, typer.Option("--excel/--no-excel", help="Begin with the mark by which Excel knows UTF-8.")
    ] = True,
    roster: RosterOption = None,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Write a plain table for a spreadsheet. No cell of it is a formula, whatever a student wrote."""
    results = _results(grades, course, assignment, student)
    filled = plain(results.found, _roster(roster, key), rows=rows, exercises=exercises, bom=bom)
    return write_one(filled, results, out, words(lang))


@app.command("junit", epilog="Example: grader export junit grades/ -s student01 -o report.xml")
def _junit(
    grades: GradesArgument,
    test_names: Annotated[
        bool, typer.Option("--test-names", help="Name the hidden tests. Only for a report that no student sees.")
    ] = False,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Write JUnit XML for CI: a suite for each submission, a case for each behaviour."""
    results = _results(grades, course, assignment, student)
    return write_one(Filled(junit(results.found, test_names=test_names)), results, out, words(lang))


@app.command("gradescope", epilog="Example: grader export gradescope grades/ -s student01 -a ch05 -o results.json")
def _gradescope(
    grades: GradesArgument,
    visibility: Annotated[Visibility, typer.Option("--visibility", help="When students see it.")] = Visibility.VISIBLE,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutsOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Write Gradescope's results.json.

    It has a test for each exercise, with what its student may read.
    """
    results = _results(grades, course, assignment, student)
    documents = [(result, gradescope(result, visibility)) for result in results.found]
    return write_each(documents, results, out, words(lang))


@app.command("prairielearn", epilog="Example: grader export prairielearn grades/ -s student01 -a ch05 -o results.json")
def _prairielearn(
    grades: GradesArgument,
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    out: OutsOption = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Write PrairieLearn's results.json."""
    results = _results(grades, course, assignment, student)
    return write_each([(result, prairielearn(result)) for result in results.found], results, out, words(lang))


@app.command("gradescope-autograder", epilog="Example: grader export gradescope-autograder -a ch05 -o autograder.zip")
def _autograder(
    assignment: Annotated[str, typer.Option("--assignment", "-a", help="What it grades; a clear beginning is enough.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="The zip to write.")],
    isolation: Annotated[
        str,
        typer.Option("--isolation", metavar="auto|L3|L2|L1|L0", help="The sandbox's level; below L2 only when named."),
    ] = "auto",
    visibility: Annotated[
        Visibility, typer.Option("--visibility", help="When students see the results.")
    ] = Visibility.VISIBLE,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Make a zip that grades on Gradescope.

    It holds hidden tests and the reference, and is uploaded as the autograder of an assignment. There a submission
    and its suite share a container, and what keeps them apart is the sandbox, at the level that it can prove there;
    docs/exports.md says what that means.
    """
    loaded = course_of(course)
    if isolation not in ("auto", *Level):
        raise UsageError(f"--isolation is {isolation!r}, expected auto, {', '.join(Level)}")
    chosen = loaded.assignment(assignment)
    content = autograder_zip(loaded, chosen, Settings(chosen.name, isolation, visibility))
    write_whole(out, content)
    typer.echo(words(lang)("export", "written", path=out), err=True)
    return 0


def _results(grades: Path, course: Path | None, assignment: str | None, student: str | None) -> Results:
    loaded = course_of(course)
    settle = read_policies(loaded, grades).kept_in(GradeStore(grades))
    return read_results(grades, loaded, assignment=assignment, student=student, final=settle)


def _roster(path: Path | None, key: str | None) -> Roster | None:
    return read_roster(path, key) if path else None


def _columns(given: list[str] | None, course: Path | None) -> dict[str, str]:
    columns = {}
    for one in given or ():
        name, equals, column = one.partition("=")
        if not equals:
            raise UsageError(f"--column is {one!r}, expected ASSIGNMENT=NAME")
        columns[course_of(course).assignment(name).name] = column
    return columns
