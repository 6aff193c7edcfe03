"""Every attack at every level and in plain pytest, as a table in Markdown: ``python -m tests.attacks [NAME ...]``."""

import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from grader.course import load_course
from grader.grading import Judge
from grader.sandbox.host import SandboxUnavailable, find_isolation
from grader.sandbox.levels import SAFE, Level
from tests.attacks.arena import against_a_weak_level, against_plain_pytest, against_the_engine, attacks
from tests.conftest import CANARY

WEAK = (Level.L1, Level.L0)


def said(gains, as_expected):
    return (", ".join(sorted(gains)) or "nothing") + ("" if as_expected else " (!)")


def main(names):
    course = load_course(CANARY)
    judges = {}
    for level in SAFE:
        try:
            judges[level] = Judge(find_isolation(level), course.limits, diagnose=False)
        except SandboxUnavailable as problem:
            print(f"{level}: {problem}", file=sys.stderr)
    print("| attack | tries | " + " | ".join((*judges, *WEAK)) + " | plain pytest |")
    print("|---|---|" + "---|" * (len(judges) + len(WEAK) + 1))
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(2) as others:
        for attack in attacks():
            if names and not any(name in attack.name for name in names):
                continue
            weak = {level: others.submit(against_a_weak_level, attack.path, level) for level in WEAK}
            shared = others.submit(against_plain_pytest, attack.path)
            gained = {
                level: against_the_engine(attack.path, judge, course, Path(place)) for level, judge in judges.items()
            }
            gained |= {level: found.result() for level, found in weak.items()}
            cells = [said(gains, not gains or level in attack.open_at) for level, gains in gained.items()]
            plain = shared.result()
            cells.append(said(plain, attack.plain in plain if attack.plain != "nothing" else not plain))
            print(f"| {attack.name} | {attack.tries} | " + " | ".join(cells) + " |", flush=True)
    for judge in judges.values():
        judge.close()


if __name__ == "__main__":
    main(sys.argv[1:])
