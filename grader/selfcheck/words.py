"""What a run of public checks found, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from grader.feedback.catalogue import Catalogue
from grader.feedback.evidence import evidence, exception_text, loading_text
from grader.feedback.harmless import harmless
from grader.selfcheck.cases import Case
from grader.selfcheck.checking import Checked, Checks, Drawn
from grader.selfcheck.left import LEFT
from grader.selfcheck.picture import picture
from grader.selfcheck.reported import Card, Item, Mark, Picture, Report
from grader.suite.outcome import Cause, Outcome, Status

_NOT_ABOUT_THE_ANSWER = {
    Cause.TEST, Cause.MISSING, Cause.UNFINISHED, Cause.OVERWRITTEN, Cause.TIMEOUT, Cause.CRASHED, None,
}  # fmt: skip
_NOTHING_THERE = {Cause.MISSING, Cause.UNFINISHED}


def report(checks: Checks, say: Catalogue) -> Report:
    """Return what a run found, in words. Public checks hide nothing, so values are shown."""
    in_kernel = checks.form == "kernel"
    left_as = {key: f"{LEFT}[{number}]" for number, key in enumerate(checks.failing)} if in_kernel else {}
    cards = tuple(_card(checked, checks, say, left_as) for checked in checks.exercises)
    total, passed = sum(len(card.items) for card in cards), sum(card.passed for card in cards)
    coming = next((card.exercise for card in cards if card.passed < len(card.items)), None)
    key = "summary_next" if coming and len(cards) > 1 else "summary"
    left = f" {say('check', 'left', name=next(iter(left_as.values())))}" if left_as else ""
    return Report(
        say.language,
        heading=harmless(checks.source),
        loading=tuple(loading_text(problem, checks.form, say) for problem in checks.loading),
        cards=cards,
        summary=say("check", key, passed=passed, total=total, exercise=coming),
        note=say("check", "hidden") + left,
    )


def _card(checked: Checked, checks: Checks, say: Catalogue, left_as: Mapping[tuple[str, str], str]) -> Card:
    remark = _about_the_whole(checked, checks, say)
    items = tuple(
        replace(
            _item(outcome, checked, checks, say, told=bool(remark)),
            left=left_as.get((checked.exercise, outcome.test), ""),
        )
        for outcome in checked.outcomes
    )
    absent = "first_in_kernel" if checks.form == "kernel" else "first_in_file"
    for key, names in (("first", checked.first), (absent, checked.undefined)):
        if names:
            remark = f"{say('check', key, exercise=checked.exercise, names=', '.join(names))} {remark}".rstrip()
    return Card(checked.exercise, remark, items, tuple(_picture(one, say) for one in checked.drawn))


def _about_the_whole(checked: Checked, checks: Checks, say: Catalogue) -> str:
    """Return the one thing to say where every check met the same: not defined, not written yet, one exception."""
    causes = {outcome.cause for outcome in checked.outcomes}
    if causes == {Cause.MISSING}:
        if checked.near:
            return say("check", "missing_near", exercise=checked.exercise, near=harmless(checked.near, 80))
        where = "missing_in_kernel" if checks.form == "kernel" else "missing_in_file"
        return say("check", where, exercise=checked.exercise)
    if causes == {Cause.UNFINISHED}:
        return say("check", "unfinished", place=_place(checked.outcomes[0], checks.form, say))
    first = checked.outcomes[0] if checked.outcomes else None
    if first is not None and first.cause is Cause.OVERWRITTEN and causes == {Cause.OVERWRITTEN}:
        return evidence(first, checked.exercise, checks.form, say, openly=True)
    if first is not None and first.raised is not None and len(checked.outcomes) > 1 and causes == {Cause.RAISED}:
        alike = {outcome.raised for outcome in checked.outcomes}
        if len(alike) == 1:
            seen = evidence(first, checked.exercise, checks.form, say, openly=True)
            hint = exception_text(first.raised.kind, first.raised.message, say, checks.form)
            return f"{seen} {hint}".rstrip()
    return ""


def _item(outcome: Outcome, checked: Checked, checks: Checks, say: Catalogue, *, told: bool) -> Item:
    authored = checks.material.check.get(outcome.test.partition("[")[0])
    text = authored.text.in_(say.language) if authored else outcome.test.removeprefix("test_").replace("_", " ")
    if outcome.status is Status.PASSED:
        return Item(outcome.test, Mark.PASSED, text, text)
    if told and outcome.cause in _NOTHING_THERE:
        return Item(outcome.test, Mark.OPEN, text, text)
    item = Item(outcome.test, Mark.FAILED, text, say("check", "not_yet", text=text))
    case = (checked.cases or {}).get(outcome.test)
    if case is not None and outcome.cause is not Cause.UNFINISHED:
        item = replace(item, call=tuple(map(harmless, case.call)), printed=harmless(case.printed.rstrip()))
    if told:
        return item
    raised = outcome.raised if outcome.cause is Cause.RAISED else None
    hint = exception_text(raised.kind, raised.message, say, checks.form) if raised else ""
    if not hint and authored and authored.hint and outcome.cause not in _NOT_ABOUT_THE_ANSWER:
        hint = authored.hint.in_(say.language)
    found = outcome.mismatch
    if case is not None and found is not None:
        outcome = replace(outcome, mismatch=replace(found, path=case.part))
    has_sides = found is not None or outcome.cause is Cause.FOREIGN
    sides = _sides(case, say) if case is not None and has_sides else ()
    seen = _seen(outcome, checked.exercise, checks.form, say)
    return replace(item, sides=sides, seen=tuple(seen), hint=hint)


def _sides(case: Case, say: Catalogue) -> tuple[tuple[str, str], ...]:
    both = (("came", case.came), ("wanted", case.expected))
    return tuple((say("check", key), harmless(text)) for key, text in both if text)


def _seen(outcome: Outcome, exercise: str, form: str, say: Catalogue) -> list[str]:
    if outcome.cause is Cause.UNFINISHED:
        return [say("check", "unfinished", place=_place(outcome, form, say))]
    lines = [evidence(outcome, exercise, form, say, openly=True) or harmless(outcome.detail)]
    found = outcome.mismatch
    if found is not None and found.aspect == "value" and (found.path or found.index):
        key, index = ("value_at", ", ".join(map(str, found.index))) if found.index else ("values", "")
        lines.append(say("check", key, actual=found.actual, expected=found.expected, index=index))
    if outcome.cause is Cause.TEST:
        lines.append(harmless(outcome.detail))
    return [line for line in lines if line]


def _place(outcome: Outcome, form: str, say: Catalogue) -> str:
    raised = outcome.raised
    return say("place", form, cell=raised.cell, line=raised.line) if raised and raised.cell is not None else ""


def _picture(drawn: Drawn, say: Catalogue) -> Picture:
    made = picture(drawn.curve, drawn.found)
    if made.worst is None:
        caption = say("check", "curve_same")
    else:
        x, found, expected = made.worst
        caption = say("check", "curve_differs", x=x, actual=found, expected=expected)
    return made.with_caption(caption)
