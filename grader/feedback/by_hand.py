"""What a student reads of an answer that a person reads: what they gave and why, or that they will."""

from __future__ import annotations

from collections.abc import Sequence

from grader.classroom.overrides import FinalExercise
from grader.course.rubric import Criterion
from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.feedback.said import Said, Told

_MAX_COMMENT = 2000
_MAX_LINES = 40


def by_hand(one: FinalExercise, rubric: Sequence[Criterion], say: Catalogue) -> tuple[Said, ...]:
    """Return what is said of an exercise that a person reads; nothing where there was nothing to read."""
    if one.is_open:
        return (Said(Told.REMARK, say("by_hand", "open", points=one.max_points)),)
    if one.override is None:
        return ()
    said = []
    for criterion in rubric:
        given = one.override.criteria.get(criterion.name)
        if given is not None:
            key = "criterion" if criterion.points > 0 else "off"
            text = criterion.text.in_(say.language)
            said.append(say("by_hand", key, text=text, points=given, most=criterion.points))
    lines = one.override.comment[:_MAX_COMMENT].splitlines()[:_MAX_LINES]
    said += [harmless(line, _MAX_COMMENT) for line in lines if line.strip()]
    return tuple(Said(Told.BEHAVIOUR, line) for line in said or [say("by_hand", "read")])
