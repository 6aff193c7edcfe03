"""What stands in the code and is no guess: a way out without a return, a result that nobody uses, another default."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import isclose

from grader.diagnosis.code import Code, Parameter, lines_of
from grader.diagnosis.finding import MOST_REMARKS, Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Reference
from grader.diagnosis.naming import ALIKE, CONSTRUCTOR_ALIKE, nearest
from grader.diagnosis.places import Place
from grader.diagnosis.wrong_answers import Seen

_RETURN_IN_LOOP = "return in loop"
_OF_PARAMETERS = ("unknown_keyword", "too_many_arguments", "missing_argument", "constructor_missing")


def without_return(exercise: str, code: Code, seen: Seen, reference: Reference) -> list[Hypothesis]:
    """Return which function gives None, where a test ends with it and the code shows a way out without a return."""
    found: dict[tuple[str, str, int], list[Place]] = {}
    facts = code.of(exercise)
    ways = {(name, kind): line for kind in ("ends", "silent") for name, line in lines_of(kind, facts)}
    for test, transcript in seen.items():
        for place, (one, right) in enumerate(zip(transcript, reference[test], strict=False)):
            # Where an exception was right, nothing was to come back.
            if one.answer.is_none and not right.answer.is_none and not right.answer.raised:
                owner = exercise if one.asked in (exercise, "()") else f"{exercise}.{one.asked}"
                for kind in ("ends", "silent"):
                    if (line := ways.get((owner, kind))) is not None:
                        found.setdefault((kind, owner.rpartition(".")[2], line), []).append(Place(test, place, -1))
    names = {"ends": "return_in_a_branch", "silent": "return_missing"}
    return [
        Hypothesis(
            Finding(
                Kind.CODE,
                names[kind],
                tuple(dict.fromkeys(place.test for place in places)),
                {"name": name, "line": str(line)},
            ),
            frozenset(places),
            2 * ENOUGH,
        )
        for (kind, name, line), places in found.items()
    ]


def remarks(exercise: str, code: Code, known: Known, findings: Sequence[Finding], *, explained: bool) -> list[Finding]:
    """Return what is to be told beside the causes: it stands in the code, whether or not all comes from it."""
    facts, released = code.of(exercise), known.released
    told = _about_parameters(exercise, code, released, findings)
    told += _about_methods(exercise, code, released)
    told += _about_classes(exercise, code, released, findings)
    told += _about_calls(exercise, code, known)
    told += [
        Finding(Kind.CODE, "other_default", (), {"name": mine.name, "written": mine.default, "asked": asked.default})
        for owner in sorted(_functions(released, exercise))
        for mine, asked in zip(code.signature(owner) or (), released.signature(owner) or (), strict=False)
        if mine.name == asked.name and _are_other_numbers(mine.default, asked.default)
    ]
    told += _about_shared(exercise, code)
    stops = any(one.kind is Kind.EXCEPTION for one in findings)
    told += [] if explained else _about_loops(exercise, code, known, findings)
    if not (stops and explained):
        lines = [("unused", *one) for one in lines_of("unused", facts)]
        lines += [("dropped", *one) for one in lines_of("dropped", facts)]
        lines += [] if explained else [("commented", *one) for one in lines_of("commented", facts)]
        told += [
            Finding(Kind.CODE, f"{kind}_value" if kind != "commented" else "commented_out", (), _facts(name, line))
            for kind, name, line in lines
        ]
        told += [] if explained else _about_ignored(exercise, code, known)
    return told[:MOST_REMARKS]


def _facts(name: str, line: int) -> dict[str, str]:
    return {"name": name.lstrip("."), "line": str(line)} if name else {"line": str(line)}


def _functions(code: Code, exercise: str) -> list[str]:
    begin = "def "
    return [fact.split(" ")[1] for fact in code.facts.get(exercise, ()) if fact.startswith(begin)]


def _about_parameters(exercise: str, code: Code, released: Code, findings: Sequence[Finding]) -> list[Finding]:
    """Return the parameters that the text gives and those there are: in another order, or where a call did not fit."""
    raised = [one for one in findings if one.kind is Kind.EXCEPTION and one.name in _OF_PARAMETERS]
    # The name of a keyword is that of no function: then it may be any of them.
    called = {"" if one.name == "unknown_keyword" else one.facts.get("name", "") for one in raised}
    told = []
    for owner in sorted(_functions(released, exercise)):
        mine, asked = code.signature(owner), released.signature(owner)
        if mine is None or asked is None or [one.name for one in mine] == [one.name for one in asked]:
            continue
        # In another order they are taken for each other, whatever that comes to.
        is_reordered = _names(mine) != _names(asked) and sorted(_names(mine)) == sorted(_names(asked))
        if not (is_reordered or called & {"", _short(owner)}):
            continue
        if _names(mine) == _names(asked):
            told.append(Finding(Kind.CODE, "self_left_out", (), {"name": owner.rpartition(".")[2]}))
            continue
        facts = {"name": _short(owner), "written": _listed(mine), "asked": _listed(asked)}
        told.append(Finding(Kind.CODE, "other_parameters", (), facts))
    return told[:1]


def _about_methods(exercise: str, code: Code, released: Code) -> list[Finding]:
    """Return the methods that the text gives a class and that it lacks, where it has one that is spelt alike."""
    mine, asked = (frozenset(_functions(one, exercise)) for one in (code, released))
    begin = f"{exercise}."
    others = frozenset(one.removeprefix(begin) for one in mine - asked if one.startswith(begin))
    missing = sorted(one.removeprefix(begin) for one in asked - mine if one.startswith(begin))
    return [
        Finding(Kind.CODE, "other_method", (), {"name": exercise, "written": written, "asked": one})
        for one in missing
        if (written := nearest(one, others, CONSTRUCTOR_ALIKE if one == "__init__" else ALIKE))
    ]


def _about_classes(exercise: str, code: Code, released: Code, findings: Sequence[Finding]) -> list[Finding]:
    """Return the class whose method is called on itself, where that method was given too few arguments."""
    called = {one.facts.get("name", "") for one in findings if one.name == "missing_argument"}
    methods = {name for every in (code, released) for owner in every.facts for name in _functions(every, owner)}
    return [
        Finding(Kind.CODE, "class_not_called", (), {"name": owner})
        for owner, _, method in (name.rpartition(".") for name in sorted(methods))
        if owner
        and method in called
        and (f"{owner}.{method}" in code.of(exercise) or _is_never_called(owner, code.facts.get(exercise, ())))
    ]


def _is_never_called(name: str, facts: Collection[str]) -> bool:
    return name in facts and not any(fact.startswith(f"{name}(") for fact in facts)


def _about_calls(exercise: str, code: Code, known: Known) -> list[Finding]:
    """Return where the nothing is kept that comes back from a change in place, and where a method is not called."""
    facts, names = code.facts.get(exercise, frozenset()), {"nothing": "nothing_kept", "uncalled": "method_not_called"}
    own = {
        name.rpartition(".")[2]
        for every in (code, known.released)
        for one in every.facts
        for name in _functions(every, one)
    }
    return [
        Finding(Kind.CODE, told, (), _facts(name, line))
        for kind, told in names.items()
        for name, line in lines_of(kind, facts)
        # A class of the student's may give something back, and the reference knows what it does.
        if name not in own and name not in known.methods
    ][:1]


def _about_shared(exercise: str, code: Code) -> list[Finding]:
    """Return the parameters whose default is one list or dict for all calls, which is kept or written into."""
    facts = code.facts.get(exercise, frozenset())
    return [
        Finding(Kind.CODE, "shared_default", (), {"name": one.name, "written": one.default})
        for owner in sorted(_functions(code, exercise))
        for one in code.signature(owner) or ()
        if one.default in ("{}", "[]")
        and (
            f"writes {one.name}" in facts
            or any(fact.startswith("self.") and fact.endswith(f" = {one.name}") for fact in facts)
        )
    ][:1]


def _about_loops(exercise: str, code: Code, known: Known, findings: Sequence[Finding]) -> list[Finding]:
    """Return where a return ends a loop in its first round, unless a misconception that is told says so."""
    names = {one.name for one in findings if one.kind is Kind.MISCONCEPTION}
    claimed = (one.claims for one in known.misconceptions if one.name in names)
    if known.ends_a_loop or any(_RETURN_IN_LOOP in claims.uses + claims.shows for claims in claimed):
        return []
    # What another exercise does is said of that one.
    lines = lines_of("once", code.facts.get(exercise, frozenset()))
    return [Finding(Kind.CODE, "return_in_loop", (), _facts("", line)) for _, line in lines[:1]]


def _about_ignored(exercise: str, code: Code, known: Known) -> list[Finding]:
    """Return the parameters of the text that the functions which have them never read, though the reference does."""
    unread = {name for name, _ in lines_of("ignored", code.facts.get(exercise, frozenset()))} - known.unread
    told = []
    for owner in dict.fromkeys(name.rpartition(".")[0] for name in sorted(unread)):
        released = known.released.signature(owner) or ()
        if names := [one.name for one in released if f"{owner}.{one.name}" in unread]:
            facts = {"name": ", ".join(names), "owner": _short(owner)}
            told.append(Finding(Kind.CODE, "parameter_ignored", (), facts))
    return told


def _short(owner: str) -> str:
    return owner.removesuffix(".__init__").rpartition(".")[2]


def _listed(parameters: Sequence[Parameter]) -> str:
    return ", ".join(_names(parameters)) or "-"


def _names(parameters: Sequence[Parameter]) -> list[str]:
    return [one.name for one in parameters if one.name != "self"]


def _are_other_numbers(one: str, other: str) -> bool:
    """Whether two defaults are numbers and differ; None may stand for a choice that is the student's."""
    try:
        return not isclose(float(one), float(other), rel_tol=1e-12)
    except ValueError:
        return False
