"""Which lines run, when and how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from grader.questions.material import Material
from grader.questions.model import Option, Question
from grader.questions.observed import Run

# A loop's head is looked at once more than its body runs: nobody needs to argue about that.
_ASKED = ("plain", "return", "if")


def _numbers(material: Material, key: int, others: Iterable[int]) -> list[Option]:
    """Return numbers near a number of times: those of other lines first, then what a slip by one gives."""
    real = material.drawn([Option(code=str(one)) for one in sorted({*others} - {key})])
    near = [key + 1, key - 1, 2 * key, key + 2]
    return real[:2] + [Option(code=str(one)) for one in near if one >= 0 and one != key]


def count(material: Material) -> Iterator[Question]:
    """How often does this line run?"""
    for _, call, run in material.runs:
        times = {number: line for number, line in material.shown_lines(run) if line.kind in _ASKED}
        for number, line in times.items():
            if line.times > 1:
                wrong = _numbers(material, line.times, (one.times for one in times.values()))
                values = {"line": number}
                yield from material.of_options("count", call, values, Option(code=str(line.times)), wrong)


def calls(material: Material) -> Iterator[Question]:
    """How often is this function of one's own called, in all?"""
    for _, call, run in material.runs:
        for name, times in run.entered:
            # What the call itself names is counted by reading it.
            if times > 1 and name.partition(".")[0] != material.exercise:
                wrong = _numbers(material, times, (other for _, other in run.entered))
                yield from material.of_options("calls", call, {"code": name}, Option(code=str(times)), wrong)


def _line(material: Material, number: int) -> Option:
    return Option(word="line", values={"line": str(number), "code": material.texts[number].strip()})


def _by_running(material: Material, run: Run) -> tuple[list[int], list[int]]:
    """Return the lines that run and those that do not, of functions that were called."""
    lines = [(number, line) for number, line in material.shown_lines(run) if line.kind in _ASKED]
    called = {line.function for _, line in lines if line.times}
    running = [number for number, line in lines if line.times]
    still = [number for number, line in lines if not line.times and line.function in called]
    return running, still


def not_run(material: Material) -> Iterator[Question]:
    """Which of these lines does not run?"""
    for _, call, run in material.runs:
        running, still = _by_running(material, run)
        wrong = material.drawn([_line(material, number) for number in running])
        for number in still:
            yield from material.of_options("not_run", call, {}, _line(material, number), wrong)


def ran(material: Material) -> Iterator[Question]:
    """Which of these lines runs?"""
    for _, call, run in material.runs:
        running, still = _by_running(material, run)
        wrong = material.drawn([_line(material, number) for number in still])
        for number in running:
            yield from material.of_options("ran", call, {}, _line(material, number), wrong)


def next_line(material: Material) -> Iterator[Question]:
    """Which line begins next after this one?"""
    for _, call, run in material.runs:
        kinds = {line.place: line.kind for line in run.lines}
        order = sorted(number for number, _ in material.shown_lines(run))
        for before, after in run.after:
            if before not in material.numbers or after not in material.numbers or kinds.get(before) not in _ASKED:
                continue
            number, following = material.numbers[before], material.numbers[after]
            if kinds.get(after) not in _ASKED or following == number:
                continue
            below = order[order.index(number) + 1 :][:1]
            # Where it only goes on below, there is nothing to know. That a loop's head begins again is no wrong answer.
            if below != [following]:
                simple = {row for row, line in material.shown_lines(run) if line.kind in _ASKED}
                below = [one for one in below if one in simple]
                others = [one for one in order if one in simple and one not in (number, following)]
                nearest = sorted(others, key=lambda one: abs(one - number))[:5]
                wrong = [_line(material, one) for one in below]
                wrong += material.drawn([_line(material, one) for one in nearest if one not in below])
                values = {"line": number}
                yield from material.of_options("next_line", call, values, _line(material, following), wrong)


def which_call(material: Material) -> Iterator[Question]:
    """For which of these calls does this line run?"""
    runs = [
        (call, dict(material.shown_lines(run))) for _, call, run in material.runs if run.lines and material.short(call)
    ]
    for number in material.texts:
        known = [(call, lines[number]) for call, lines in runs if number in lines and lines[number].kind in _ASKED]
        reaching = [call for call, line in known if line.times]
        if len(reaching) == 1:
            wrong = material.drawn([Option(code=call) for call, line in known if not line.times])
            yield from material.of_options("which_call", "", {"line": number}, Option(code=reaching[0]), wrong)
