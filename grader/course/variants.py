"""Which hidden inputs a student meets: those of one of a few variants, which `grader verify` proves, or one's own."""

from __future__ import annotations

import hashlib

from grader.course.course import Course


def seeds_of_variants(course: Course, assignment: str) -> tuple[int, ...]:
    """Return the seed of each variant of an assignment; none where every student has their own."""
    return tuple(_number(f"{course.seed}\0{assignment}\0\0{number}") for number in range(course.variants))


def seed_for(course: Course, assignment: str, student: str) -> int:
    """Return the seed of a student's grade: the same every time, for all attempts; that of a variant, or one's own."""
    own = own_seed(course.seed, assignment, student)
    variants = seeds_of_variants(course, assignment)
    return variants[own % len(variants)] if variants else own


def own_seed(course_seed: int, assignment: str, student: str) -> int:
    """Return a seed that no other student has."""
    return _number(f"{course_seed}\0{assignment}\0{student}")


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
