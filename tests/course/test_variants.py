"""Hidden inputs come in a few variants, or are each student's own."""

from collections import Counter
from dataclasses import replace

import pytest

from grader.course import CourseError, load_course
from grader.course.variants import seed_for, seeds_of_variants
from tests.conftest import patient_canary


@pytest.fixture
def course(canary_course):
    return replace(canary_course, variants=4)


def test_every_student_meets_one_of_the_variants_and_each_is_met(course):
    met = Counter(seed_for(course, "canary", f"student{number:03}") for number in range(200))
    assert set(met) == set(seeds_of_variants(course, "canary"))
    assert min(met.values()) > 25


def test_a_student_keeps_their_variant_and_has_another_in_another_assignment(course):
    students = [f"student{number:03}" for number in range(50)]
    first = [seeds_of_variants(course, "one").index(seed_for(course, "one", student)) for student in students]
    again = [seeds_of_variants(course, "one").index(seed_for(course, "one", student)) for student in students]
    other = [seeds_of_variants(course, "two").index(seed_for(course, "two", student)) for student in students]
    assert first == again
    assert first != other


def test_variants_are_others_under_another_seed_and_in_another_assignment(course):
    seeds = seeds_of_variants(course, "canary")
    assert len(set(seeds)) == 4
    assert not set(seeds) & set(seeds_of_variants(replace(course, seed=course.seed + 1), "canary"))
    assert not set(seeds) & set(seeds_of_variants(course, "other"))


def test_without_variants_every_student_has_a_seed_of_their_own(course):
    own = replace(course, variants=0)
    assert seeds_of_variants(own, "canary") == ()
    assert len({seed_for(own, "canary", f"student{number:03}") for number in range(200)}) == 200


@pytest.mark.parametrize("wrong", ["-1", "1001", '"many"'])
def test_a_number_of_variants_that_cannot_be_is_told(tmp_path, wrong):
    folder = patient_canary(tmp_path / "course")
    settings = folder / "course.toml"
    settings.write_text(f"variants = {wrong}\n" + settings.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(CourseError, match="variants"):
        load_course(folder)
