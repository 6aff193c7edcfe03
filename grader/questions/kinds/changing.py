"""What would be if a line were another one: the student's own code with one change, run."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations

from grader.questions.calls import GradientCheck
from grader.questions.material import Material
from grader.questions.model import Option, Question
from grader.questions.observed import Change, Run
from grader.questions.values import Value, alike, identical

_AXES = ("no_axis", "other_axis", "no_keepdims")
_WHOLE = ("left_out", "swap")


def _with_changes(material: Material) -> Iterator[tuple[int, str, Run, list[Change]]]:
    """Yield the calls with the changes of lines that run in them, and come to something."""
    for number, call, run in material.runs:
        if run.value.is_known:
            found = [one for one in material.changes if one.outcomes[number].is_known and material.ran(one, run)]
            yield number, call, run, found


def _asked(material: Material, kind: str, kinds: Collection[str], *, others: bool = False) -> Iterator[Question]:
    """Yield what a call gives then, for changes of these kinds, or of all others."""
    for number, call, run, changes in _with_changes(material):
        outcomes = [run.value, *(one.outcomes[number] for one in changes), *(one.value for _, _, one in material.runs)]
        for change in changes:
            if (change.kind in kinds) == others:
                continue
            option = material.change_option(change)
            wrong = [one for one in outcomes if one.is_known]
            yield from material.of_values(kind, call, option.values, change.outcomes[number], wrong, run.value)


def argument_of_axis(material: Material) -> Iterator[Question]:
    """What does the call give if this `axis` is dropped, or another one?"""
    yield from _asked(material, "changed_axis", _AXES)


def left_out(material: Material) -> Iterator[Question]:
    """What does the call give if this line is left out?"""
    yield from _asked(material, "left_out", ("left_out",))


def changed_line(material: Material) -> Iterator[Question]:
    """What does the call give if this line is another one?"""
    yield from _asked(material, "changed_line", (*_AXES, *_WHOLE), others=True)


def which_change(material: Material) -> Iterator[Question]:
    """Which of these changes makes the call give that?"""
    for number, call, run, changes in _with_changes(material):
        for change in changes:
            outcome = change.outcomes[number]
            if outcome.has_raised or not outcome.text or alike(outcome, run.value):
                continue
            others = [one for one in changes if not alike(one.outcomes[number], outcome)]
            yield from _of_changes(material, "which_change", call, {"value": outcome.text}, change, others)


def same(material: Material) -> Iterator[Question]:
    """Which of these changes leaves the result as it is?"""
    for number, call, run, changes in _with_changes(material):
        kept, others = _parted(number, run.value, changes)
        for change in kept:
            yield from _of_changes(material, "same", call, {}, change, others)


def swap(material: Material) -> Iterator[Question]:
    """Which two lines can change places?"""
    for number, call, run, changes in _with_changes(material):
        kept, others = _parted(number, run.value, [one for one in changes if one.kind == "swap"])
        for change in kept:
            yield from _of_changes(material, "swap", call, {}, change, others)


def _parted(number: int, value: Value, changes: list[Change]) -> tuple[list[Change], list[Change]]:
    """Return the changes that leave a value as it is, and those that leave it no more."""
    kept = [one for one in changes if identical(one.outcomes[number], value)]
    return kept, [one for one in changes if not alike(one.outcomes[number], value)]


def _of_changes(
    material: Material, kind: str, call: str, values: dict[str, object], change: Change, others: list[Change]
) -> Iterator[Question]:
    # Changes of other lines make a better choice than four of one line.
    drawn = list(others)
    material.chance.shuffle(drawn)
    lines: dict[int, list[Change]] = {}
    for one in drawn:
        lines.setdefault(one.first, []).append(one)
    firsts = [found[0] for found in lines.values()]
    rest = [one for one in drawn if one not in firsts]
    wrong = [material.change_option(one) for one in (*firsts, *rest)]
    yield from material.of_options(kind, call, values, material.change_option(change), wrong)


# -- gradient checks --------------------------------------------------------------------------------------


def _agrees(verdict: Value) -> bool | None:
    """Whether a gradient check finds nothing; None where it does not come to an end."""
    return None if verdict.kind != "list" or verdict.parts is None else not verdict.parts


def _names(verdict: Value) -> tuple[str, ...]:
    return tuple(part.name for part in verdict.parts or ())


def _told(names: tuple[str, ...]) -> Option:
    return Option(word="differ", values={"names": ", ".join(names)}) if names else Option(word="agree")


def gradient(material: Material) -> Iterator[Question]:
    """Which gradients would a gradient check find wrong if this line were another one?"""
    if material.check is None or not _agrees(material.observed.check):
        return
    call, pairs = _shown(material.check)
    everything = sorted(material.check.gradients)
    for change in material.changes:
        if _agrees(change.check) is None or not _is_reached(material, change):
            continue
        key = _names(change.check)
        real = {_names(one.check) for one in material.changes if _agrees(one.check) is not None}
        subsets = {tuple(one) for size in range(len(everything) + 1) for one in combinations(everything, size)}
        wrong = material.drawn([_told(one) for one in sorted(real - {key})])[:2]
        wrong += material.drawn([_told(one) for one in sorted(subsets - real - {key})])
        option = material.change_option(change)
        kind = {"left_out": "gradient_left_out", "swap": "gradient_swapped"}.get(change.kind, "gradient")
        yield from material.of_options(kind, call, {**option.values, **pairs}, _told(key), wrong)


def gradient_same(material: Material) -> Iterator[Question]:
    """With which of these changes would a gradient check find nothing?"""
    if material.check is None or not _agrees(material.observed.check):
        return
    call, pairs = _shown(material.check)
    reached = [one for one in material.changes if _is_reached(material, one)]
    others = [one for one in reached if _agrees(one.check) is False]
    for change in reached:
        if _agrees(change.check):
            yield from _of_changes(material, "gradient_same", call, pairs, change, others)


def _shown(check: GradientCheck) -> tuple[str, dict[str, object]]:
    pairs = ", ".join(f"{gradient} ({name})" for name, gradient in check.gradients.items())
    return f"{check.setup.strip()}\nloss = lambda: {check.loss}", {"pairs": pairs}


def _is_reached(material: Material, change: Change) -> bool:
    return any(material.ran(change, run) for _, _, run in material.runs)
