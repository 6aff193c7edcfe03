"""What a call gives, and what stands where while it runs."""

from __future__ import annotations

from collections.abc import Iterator

from grader.questions.material import Material
from grader.questions.model import Option, Question
from grader.questions.observed import Run, Spot
from grader.questions.values import Value, alike, shape_text

_TYPES = ("ndarray, float64", "ndarray, int64", "ndarray, bool", "float", "int", "bool", "list", "tuple", "None")
_RELATIONS = ("same_kept", "same_changed", "view_kept", "new_kept", "new_changed")


def _outcomes(material: Material, number: int) -> list[Value]:
    """Return what a call gives with lines changed, and what the other calls give."""
    found = [change.outcomes[number] for change in material.changes]
    found += [run.value for at, run in enumerate(material.observed.runs) if at != number]
    return [one for one in found if one.is_known]


def result(material: Material) -> Iterator[Question]:
    """What does this call give?"""
    for number, call, run in material.runs:
        if run.value.is_known:
            yield from material.of_values("result", call, {}, run.value, _outcomes(material, number))


def argument(material: Material) -> Iterator[Question]:
    """What does it give with other arguments?"""
    for number, call, run in material.runs:
        for _, other, before in material.runs:
            differs = run.value.is_known and before.value.text and not alike(run.value, before.value)
            if other != call and _around(other) == _around(call) and differs and "\n" not in call + other:
                values = {"before": other, "value": before.value.text}
                wrong = [before.value, *_outcomes(material, number)]
                yield from material.of_values("argument", call, values, run.value, wrong)


def _around(call: str) -> tuple[str, str]:
    """Return what stands before the arguments of a call and behind them, as the `.shape` of what comes of it."""
    return call.partition("(")[0], call.rpartition(")")[2]


def which_input(material: Material) -> Iterator[Question]:
    """Which of these calls gives that?"""
    known = [(call, run) for _, call, run in material.runs if run.value.text and material.short(call)]
    for call, run in known:
        # What is of another kind is seen without reading the code.
        others = [(other, one) for other, one in known if other != call and one.value.kind == run.value.kind]
        wrong = [Option(code=other) for other, one in others if not alike(one.value, run.value)]
        if len(wrong) == len(others):
            yield from material.of_options(
                "which_input", "", {"value": run.value.text}, Option(code=call), material.drawn(wrong)
            )


def raises(material: Material) -> Iterator[Question]:
    """Which of these calls ends in an exception?"""
    good = [Option(code=call) for _, call, run in material.runs if run.value.is_known and material.short(call)]
    for call, run in zip(material.calls, material.observed.runs, strict=True):
        if run.value.has_raised:
            yield from material.of_options("raises", "", {}, Option(code=call), material.drawn(good))


def _spots(material: Material, what: str) -> Iterator[tuple[str, Run, Spot, dict[str, object]]]:
    """Yield the places of a kind that are shown, with what their questions say of them."""
    for _, call, run in material.runs:
        for spot in run.spots:
            if spot.what == what and spot.place in material.numbers:
                values: dict[str, object] = {"line": material.numbers[spot.place], "code": spot.text}
                yield call, run, spot, values


def _kind(kind: str, spot: Spot) -> str:
    return f"{kind}_first" if spot.times > 1 else kind


def _is_computed(spot: Spot) -> bool:
    """Whether an expression is more than a name for something that was handed over."""
    return any(sign in spot.text for sign in "()[]+-*/@<>=%&|^") or spot.text.endswith(
        (".T", ".shape", ".size", ".ndim")
    )


def shape(material: Material) -> Iterator[Question]:
    """What is the shape of this expression?"""
    for call, run, spot, values in _spots(material, "seen"):
        if not spot.value.shape_text or not _is_computed(spot):
            continue
        key = spot.value.shape
        others = {one.value.shape for one in run.spots if one.value.kind == "array"}
        wrong = material.drawn([Option(code=shape_text(one)) for one in sorted(others - {key})])
        # What it is to who takes the wrong axis, keeps one too many or loses one.
        more = [key[::-1], (1, *key), key[1:], (*key, 1), key[:-1]]
        wrong = wrong[:2] + [Option(code=shape_text(one)) for one in more if one != key]
        yield from material.of_options(_kind("shape", spot), call, values, Option(code=shape_text(key)), wrong)


def value(material: Material) -> Iterator[Question]:
    """What is the value of this expression?"""
    for call, run, spot, values in _spots(material, "seen"):
        if spot.value.text and _is_computed(spot):
            yield from material.of_values(_kind("value", spot), call, values, spot.value, _others(material, run, spot))


def variable(material: Material) -> Iterator[Question]:
    """What does a name hold after this line?"""
    for call, run, spot, values in _spots(material, "held"):
        if spot.value.text:
            wrong = _others(material, run, spot)
            yield from material.of_values(_kind("variable", spot), call, values, spot.value, wrong)


def first_pass(material: Material) -> Iterator[Question]:
    """What does a name hold after the first pass of this loop?"""
    for call, run, spot, values in _spots(material, "pass"):
        if spot.times > 1 and spot.value.text and not alike(spot.value, spot.last):
            wrong = _others(material, run, spot)
            yield from material.of_values("first_pass", call, values, spot.value, wrong)


def _others(material: Material, run: Run, spot: Spot) -> list[Value]:
    """Return other values that stood in the call, or at the same place in other calls."""
    found = [value for one in run.spots for value in (one.value, one.last)]
    found += [
        one.value
        for _, _, other in material.runs
        for one in other.spots
        if (one.what, one.place, one.text) == (spot.what, spot.place, spot.text)
    ]
    return [one for one in (*found, run.value) if one.is_known and not one.has_raised]


def type_of(material: Material) -> Iterator[Question]:
    """Of what type is this expression?"""
    for call, run, spot, values in _spots(material, "seen"):
        key = spot.value.type_text
        if not key or not _is_computed(spot):
            continue
        others = {one.value.type_text for one in run.spots} - {"", key}
        wrong = material.drawn([Option(code=one) for one in sorted(others)])
        wrong += material.drawn([Option(code=one) for one in _TYPES if one not in others])
        yield from material.of_options(_kind("type_of", spot), call, values, Option(code=key), wrong)


def relation(material: Material) -> Iterator[Question]:
    """What is the result to the array that was handed over: is it that, a part of it, or a new one?"""
    for _, call, run in material.runs:
        for name, relation, changed in run.given:
            key = f"{relation}_{'changed' if changed else 'kept'}"
            if key in _RELATIONS:
                wrong = material.drawn([Option(word=one, values={"name": name}) for one in _RELATIONS if one != key])
                option = Option(word=key, values={"name": name})
                yield from material.of_options("relation", call, {"code": name}, option, wrong)
