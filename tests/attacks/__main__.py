"""Every attack at every level and in plain pytest, as a table in Markdown: ``python -m tests.attacks [--safe] [NAME ...]``.

With ``--safe`` at the levels alone that are to stop them. Below it stands what the attacks cost the trusted side there.
"""

import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from grader.course import load_course
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level
from tests.attacks.arena import (
    MOST_DEADLINES,
    MOST_MEGABYTES,
    Spent,
    against_a_weak_level,
    against_plain_pytest,
    against_the_engine,
    attacks,
)
from tests.conftest import CANARY

WEAK = (Level.L1, Level.L0)


def said(gains, as_expected):
    return (", ".join(sorted(gains)) or "nothing") + ("" if as_expected else " (!)")


def tell_costs(spent, course):
    """Print what the attacks that cost most have cost, and what none may."""
    bounds = {"megabytes": MOST_MEGABYTES, "seconds": MOST_DEADLINES * course.limits.exercise_seconds}
    for what, most in bounds.items():
        dearest = sorted(spent.items(), key=lambda one: -getattr(one[1], what))[:3]
        said = "; ".join(f"{name} at {level}: {getattr(cost, what):.2f}" for (name, level), cost in dearest)
        over = sum(getattr(cost, what) >= most for cost in spent.values())
        print(f"\n{what} of the trusted side, at most {most:g} for a submission: {said}. {over} of {len(spent)} above.")


def main(names, weak_levels=WEAK):
    course = load_course(CANARY)
    judges, spent = {}, {}
    for level in SAFE:
        try:
            judges[level] = Judge(find_isolation(level), course.limits, diagnose=False)
        except SandboxUnavailable as problem:
            print(f"{level}: {problem}", file=sys.stderr)
    heads = [*judges, *weak_levels, *(["plain pytest"] if weak_levels else [])]
    print("| attack | tries | " + " | ".join(heads) + " |")
    print("|---|---|" + "---|" * len(heads))
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(2) as others:
        for attack in attacks():
            if names and not any(name in attack.name for name in names):
                continue
            weak = {level: others.submit(against_a_weak_level, attack.path, level) for level in weak_levels}
            shared = others.submit(against_plain_pytest, attack.path) if weak_levels else None
            gained = {}
            for level, judge in judges.items():
                spent[attack.name, level] = Spent()
                try:
                    found = against_the_engine(attack.path, judge, course, Path(place), spent[attack.name, level])
                except NoVerdict:  # the machine had no time for it
                    found = {"no verdict"}
                gained[level] = found
            gained |= {level: found.result() for level, found in weak.items()}
            cells = [said(gains, not gains or level in attack.open_at) for level, gains in gained.items()]
            if shared is not None:
                plain = shared.result()
                cells.append(said(plain, attack.plain in plain if attack.plain != "nothing" else not plain))
            print(f"| {attack.name} | {attack.tries} | " + " | ".join(cells) + " |", flush=True)
    for judge in judges.values():
        judge.close()
    tell_costs(spent, course)


if __name__ == "__main__":
    main([name for name in sys.argv[1:] if name != "--safe"], () if "--safe" in sys.argv else WEAK)
