"""Every attack of the corpus, by the real engine: no point gained, nothing learned, nobody else harmed.

`python -m tests.attacks` runs them at the weaker levels and in plain pytest as well; `docs/attacks.md` is its table.
"""

import os
import re
import shutil
import time

import pytest

from grader.grading import Judge
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE
from grader.submission import Cell, Submission
from tests.attacks.arena import (
    CORPUS,
    MOST_DEADLINES,
    MOST_MEGABYTES,
    Spent,
    against_plain_pytest,
    against_the_engine,
    apart,
    attacks,
    counted,
    least_spent,
)
from tests.conftest import GOOD, REPOSITORY

ATTACKS = attacks()
GROUPS = {"forging", "secrets", "resources", "interference", "network", "persistence", "protocol", "seeming", "people"}


@pytest.fixture(scope="module", params=SAFE, ids=str)
def judge(request, canary_course):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, canary_course.limits) as judge:
        yield judge


@pytest.mark.proof
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_gains_nothing_and_harms_nobody(attack, judge, canary_course, tmp_path):
    def gained(spent):
        assert against_the_engine(attack.path, judge, canary_course, tmp_path, spent) == set()

    spent = least_spent(gained, canary_course.limits.exercise_seconds)
    assert spent.megabytes < MOST_MEGABYTES
    assert spent.seconds < MOST_DEADLINES * canary_course.limits.exercise_seconds


def test_what_this_process_spends_is_counted():
    spent = Spent()
    with counted(spent):
        kept = bytearray(os.urandom(1 << 20)) * 64
        sum(kept)
    assert spent.megabytes > 60
    assert spent.seconds > 0.1


def test_what_takes_too_long_once_is_tried_again_and_what_always_does_is_too_much():
    busy = iter([9.0, 0.5])
    assert least_spent(lambda spent: setattr(spent, "seconds", next(busy)), 0.8).seconds == 0.5
    assert least_spent(lambda spent: setattr(spent, "seconds", 9.0), 0.8, lambda: 1.0).seconds == 9.0


def test_on_a_machine_twice_as_slow_the_same_work_may_take_twice_as_long():
    assert least_spent(lambda spent: setattr(spent, "seconds", 2.0), 0.8, lambda: 2.0).seconds == 1.0


@pytest.mark.proof
def test_of_a_judging_that_was_disturbed_only_the_next_one_is_counted(judge, canary_course, monkeypatch):
    judged = judge._grade
    attempts = iter([True, False])

    def disturbed(*args):
        if next(attempts):
            sum(range(10_000_000))
            raise MemoryError
        return judged(*args)

    monkeypatch.setattr(judge, "_grade", disturbed)
    spent = Spent()
    with counted(spent, judge):
        whole = time.process_time()
        judge.grade(Submission("canary.py", (Cell(1, GOOD),)), canary_course.assignment("canary"), "student01", 7)
        whole = time.process_time() - whole
    assert spent.seconds < whole - 0.05


def test_there_are_attacks_of_every_kind():
    assert len(ATTACKS) >= 90
    assert {attack.path.parent.name for attack in ATTACKS} == GROUPS
    assert {path.name for path in CORPUS.iterdir() if path.is_dir()} == GROUPS


def test_attacks_are_described_and_each_is_of_its_own():
    assert len({attack.tries for attack in ATTACKS}) == len(ATTACKS)
    for attack in ATTACKS:
        assert attack.gain in ("points", "secret", "harm"), attack.name
        assert attack.plain in ("points", "secret", "harm", "nothing"), attack.name
        assert set(attack.open_at) <= {"L1", "L0"}, attack.name


def test_most_attacks_are_real_where_the_tests_share_a_process():
    assert sum(attack.plain != "nothing" for attack in ATTACKS) > len(ATTACKS) / 2


@pytest.mark.proof
@pytest.mark.parametrize("name", ["forging/patches_numpy", "forging/equal_to_everything", "secrets/walks_frames"])
def test_a_famous_few_do_win_there(name, tmp_path):
    if shutil.which("unshare") is None or apart("true", folder=tmp_path, seconds=10)[0] != 0:
        pytest.skip("this host has no namespaces to let them loose in")
    attack = next(one for one in ATTACKS if one.name == name)
    assert attack.plain in against_plain_pytest(attack.path)


def test_the_published_table_is_of_these_attacks():
    table = (REPOSITORY / "docs" / "attacks.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\w+/\w+) \|", table, re.MULTILINE) == [attack.name for attack in ATTACKS]
    for attack in ATTACKS:
        row = re.search(rf"^\| {attack.name} \|.*$", table, re.MULTILINE)[0].split(" | ")
        assert row[2:4] == ["nothing", "nothing"]
