"""Measure what is said of mistakes: how much of it is so, and how many mistakes it is said of.

    python -m tests.diagnosis.measure [SET ...] [--exercise NAME ...] [--leave-one-out] [--sheet FILE]

A SET is a folder of programs as the README beside this describes it; by default those beside the tests. Prints, by
exercise and in total, with Wilson's intervals: the share of what was said that is so, of the mistakes in the library
that were named, and of the programs of which a true cause was told. With --leave-one-out each misconception is taken
out of the library and handed in, and what it is taken for is a false name. --sheet writes what was said of each program
with room for a verdict; what is written there is put into the set's labels.toml.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from grader.course import load_course
from grader.diagnosis.misconception import read_misconceptions
from grader.feedback import catalogue
from grader.feedback.causes import cause_words
from grader.feedback.texts import read_feedback_texts
from grader.grading import Judge
from grader.sandbox.isolation import find_isolation
from tests.diagnosis.measure.counting import Tally, told
from tests.diagnosis.measure.leave_one_out import falsely_named
from tests.diagnosis.measure.sets import graded, name_of, variants

ROOT = Path(__file__).parents[3]
_OTHERS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
SETS = [Path(__file__).parents[1] / f"held_out{name}" for name in ("", *(f"_{one}" for one in _OTHERS.split()))]
"""Those that are measured by default."""


def group_of(variant, findings):
    """Return what kind of program it is."""
    if any(one.kind.value == "exception" for one in findings):
        return "stops with an exception"
    return "two mistakes or more" if len(variant.mistakes) > 1 else "one mistake"


def measure(folder, course, judge, chosen, sheet):
    """Print the figures of one set."""
    library = defaultdict(set)
    texts = {one.name: read_feedback_texts(one, course) for one in course.assignments}
    for assignment in course.assignments:
        for one in read_misconceptions(assignment):
            library[assignment.name, one.exercise].add(one.name)
    total, groups, exercises = Tally(), defaultdict(Tally), defaultdict(Tally)
    for variant in variants(folder):
        if chosen and variant.exercise not in chosen:
            continue
        findings = graded(variant, course, judge).findings
        names = {name_of(one) for one in findings}
        known = library[variant.assignment, variant.exercise]
        for tally in (total, groups[group_of(variant, findings)], exercises[variant.assignment, variant.exercise]):
            tally.add(variant, names, known)
        missed = [sorted(one) for one in variant.mistakes if one & known and not one & names]
        wrong = [name for name in sorted(names) if variant.verdict(name) in ("false", "")]
        if missed or wrong:
            print(f"  {variant.assignment}/{variant.path.stem}: said {sorted(names)}, not so {wrong}, missed {missed}")
        if sheet:
            sheet.write(f"\n[{variant.path.stem}]\n")
            for one in {name_of(one): one for one in reversed(findings)}.values():
                words = cause_words(variant.exercise, one, texts[variant.assignment], catalogue("en")) or ("", "")
                sheet.write(f"# {' '.join(' '.join(words).split())}\n")
                sheet.write(f'"{name_of(one)}" = "{variant.verdict(name_of(one)) or "?"}"\n')
    print(f"\n{folder.name}: {total.programs} programs")
    for (assignment, exercise), tally in sorted(exercises.items()):
        print(f"  {assignment.partition('_')[0]} {exercise:30} {tally.line()}")
    for name, tally in sorted(groups.items()):
        print(f"  {name:35} {tally.line()}")
    print(f"  {'in total':35} {total.line()}\n")


def leave_one_out(course, judge, chosen):
    """Print which misconceptions are taken for which others where the library does not have them."""
    by_exercise = defaultdict(list)
    for exercise, name, taken_for in falsely_named(course, judge, chosen):
        by_exercise[exercise].append(bool(taken_for))
        if taken_for:
            print(f"  {exercise}/{name} is taken for {', '.join(taken_for)}")
    for exercise, found in by_exercise.items():
        print(f"  {exercise:35} false naming {told(sum(found), len(found))}")
    found = [one for some in by_exercise.values() for one in some]
    print(f"  {'in total':35} false naming {told(sum(found), len(found))}")


def main():
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    parser.add_argument("--exercise", action="append", default=[])
    parser.add_argument("--leave-one-out", action="store_true")
    parser.add_argument("--sheet", type=argparse.FileType("w", encoding="utf-8"))
    options = parser.parse_args()
    course = load_course(ROOT)
    with Judge(find_isolation(), course.limits) as judge:
        if options.leave_one_out:
            leave_one_out(course, judge, options.exercise)
        for folder in options.sets or (SETS if not options.leave_one_out else []):
            measure(folder, course, judge, options.exercise, options.sheet)


if __name__ == "__main__":
    main()
