"""Likenesses found in a class, as data. None of it says who wrote what, or why two programs are alike."""

from __future__ import annotations

from typing import Literal

import msgspec

SCHEMA: Literal["similar/1"] = "similar/1"


Line = tuple[tuple[str, bool], ...]
"""A line in parts, each with whether the other student has it too; untrusted text made harmless. () for a gap."""


class Excerpt(msgspec.Struct, frozen=True):
    """What one of two students wrote: the lines around what both have."""

    lines: tuple[Line, ...]


class Match(msgspec.Struct, frozen=True):
    """A function in which two submissions are alike.

    Attributes
    ----------
    exercise : str
        Its name; empty for everything outside of the exercises.
    shared : int
        Fingerprints that both have, without those of the course's own material.
    share : float
        ``shared`` as a share of the fewer that one of the two has, between 0 and 1.
    rare : int
        How many of the shared ones hardly anybody else in the class has.
    same : int
        Students of the class whose function has exactly the fingerprints of one of the two: the two count if theirs do.
    wrote : int
        Students of the class who wrote something of their own here.
    alike : int
        Pairs of students in the class that are as much alike here, this one among them.
    course_share : float
        How much of the shorter function stands in the course's material, and was left out.
    excerpts : pair of Excerpt
    """

    exercise: str
    shared: int
    share: float
    rare: int
    same: int
    wrote: int
    alike: int
    course_share: float
    excerpts: tuple[Excerpt, Excerpt]


class Pair(msgspec.Struct, frozen=True):
    """Two submissions that are alike: as a whole (``share``, ``rare``), and in which functions."""

    students: tuple[str, str]
    share: float
    rare: int
    matches: tuple[Match, ...]


class Crowd(msgspec.Struct, frozen=True):
    """Students whose function is the same, is not the course's, and is too frequent to compare in pairs."""

    exercise: str
    students: tuple[str, ...]


class Likeness(msgspec.Struct, frozen=True):
    """What was found in one assignment.

    Attributes
    ----------
    submissions : int
        How many were compared.
    unread : tuple of str
        Students whose submission could not be read.
    common : int
        A fingerprint that more students have is taken for what everybody writes, and is no evidence.
    total : int
        Pairs found; ``pairs`` are the first of them, those with the most evidence before the others.
    """

    assignment: str
    title: str
    submissions: int
    unread: tuple[str, ...]
    threshold: float
    common: int
    total: int
    pairs: tuple[Pair, ...]
    crowds: tuple[Crowd, ...]
    schema: Literal["similar/1"] = SCHEMA
