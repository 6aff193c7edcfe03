"""The same questions, answered in plain Python: the source edited as text, run whole, and looked at from outside.

Nothing here is shared with what made the keys but how a value is written down.
"""

import __future__

import ast
import random
import re
import sys
import types
import warnings
import zlib
from contextlib import suppress
from functools import lru_cache

import numpy as np

from grader.questions.values import identical, read_value
from grader.worker.plainly import plainly

FILE = "<student>"
_PAIR = re.compile(r"([^,\s].*?) \((\w+)\)(?:, |$)")


class Answering:
    """One question about one source, with the listing that its lines are those of."""

    def __init__(self, question, source, rows):
        self.question = question
        self.lines = source.split("\n")
        self.at = {row.number: row.line for row in rows}
        self.values = question.values
        self.found = []
        # Any other than that of whoever made the key.
        self.seed = zlib.crc32(f"{question}".encode())

    def right(self):
        """Return the numbers of the options that are right."""
        kind = self.question.kind.removesuffix("_first")
        answer = getattr(self, f"_{kind}")
        return [number for number, option in enumerate(self.question.options) if answer(option)]

    # -- running ------------------------------------------------------------------------------

    def world(self, lines, **more):
        # Dataclasses look into the module of their class; what stands under its guard is no part of a call.
        module = sys.modules["student"] = types.ModuleType("student")
        vars(module).update(more)
        # As it is graded: what tries things out and fails costs itself.
        for code in compiled("\n".join(lines)):
            with suppress(Exception):
                exec(code, vars(module))
        return vars(module)

    def run(self, call, lines=None, trace=None, **more):
        """Return (value, names) of a call; the exception in the place of the value where it raises."""
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            names = {**self.world(lines or self.lines, **more), "np": np}
            random.seed(self.seed)
            np.random.seed(self.seed)
            self.found.clear()  # of what the source does while it loads
            *before, last = ast.parse(call).body
            sys.settrace(trace)
            try:
                for one in before:
                    exec(compile(ast.Module([one], []), "<c>", "exec"), names)
                value = eval(compile(ast.Expression(last.value), "<c>", "eval"), names)
            except Exception as problem:
                value = problem
            finally:
                sys.settrace(None)
        return value, names

    def changed(self, line=None, other=None, code=None):
        lines = list(self.lines)
        at = self.at[int(line)] - 1
        margin = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
        if other is not None:
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
        else:
            lines[at] = margin + (code or "pass")
        return lines

    def says(self, option, value):
        """Whether an option is what a call came to."""
        if isinstance(value, Exception):
            names = [one.__name__ for one in type(value).__mro__]
            return option.word == "raises" and option.values["name"] in names[: names.index("Exception")]
        return option.code == text_of(value)

    def calls(self, call):
        return self.question.call or call

    def ran(self, call):
        seen = []

        def inside(frame, event, _):
            if event == "line":
                seen.append(frame.f_lineno)
            return inside

        self.run(call, trace=lambda frame, *_: inside if frame.f_code.co_filename == FILE else None)
        return seen

    # -- values -------------------------------------------------------------------------------

    def _result(self, option):
        return self.says(option, self.run(self.question.call)[0])

    _argument = _result

    def _which_input(self, option):
        return text_of(self.run(option.code)[0]) == self.values["value"]

    def _raises(self, option):
        return isinstance(self.run(option.code)[0], Exception)

    def seen(self):
        """Return what an expression is when it is computed for the first time."""
        found = self.found

        def look(value):
            found.append(plainly(value))
            return value

        lines = list(self.lines)
        at = self.at[int(self.values["line"])] - 1
        code = self.values["code"]
        assert lines[at].count(code) == 1
        lines[at] = lines[at].replace(code, f"look(({code}))")
        self.run(self.question.call, lines, look=look)
        return read_value(found[0])

    def _shape(self, option):
        return option.code == self.seen().shape_text

    def _value(self, option):
        return option.code == self.seen().text

    def _type_of(self, option):
        return option.code == self.seen().type_text

    def _variable(self, option):
        found = self.found
        at = self.at[int(self.values["line"])]
        statement = statements("\n".join(self.lines))[at]
        lines = list(self.lines)
        margin = " " * statement.col_offset
        lines.insert(statement.end_lineno, f"{margin}look({self.values['code']})")
        self.run(self.question.call, lines, look=lambda value: found.append(plainly(value)))
        return option.code == read_value(found[0]).text

    def _first_pass(self, option):
        head = self.at[int(self.values["line"])]
        times, found = {}, []

        def inside(frame, event, _):
            if event == "line" and frame.f_lineno == head:
                times[id(frame)] = times.get(id(frame), 0) + 1
                if times[id(frame)] == 2 and not found:
                    found.append(plainly(frame.f_locals[self.values["code"]]))
            return inside

        kept = []
        self.run(
            self.question.call,
            trace=lambda frame, *_: (kept.append(frame), inside)[1] if frame.f_code.co_filename == FILE else None,
        )
        return option.code == read_value(found[0]).text

    def _relation(self, option):
        name = self.values["code"]
        setup = []
        for one in ast.parse(self.question.call).body:
            setup.append(ast.unparse(one))
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name:
                break
        _, names = self.run("\n".join([*setup, "None"]))
        before = np.array(names[name], copy=True)
        value, names = self.run(self.question.call)
        same = np.array_equal(names[name], before)
        relation = "same" if value is names[name] else "view" if np.shares_memory(value, names[name]) else "new"
        return option.word == f"{relation}_{'kept' if same else 'changed'}"

    # -- lines --------------------------------------------------------------------------------

    def _count(self, option):
        at = self.at[int(self.values["line"])]
        if self.lines[at - 1].lstrip().startswith("elif"):
            return option.code == str(self.ran(self.question.call).count(at))
        found = self.found
        lines = list(self.lines)
        margin = lines[at - 1][: len(lines[at - 1]) - len(lines[at - 1].lstrip())]
        lines.insert(at - 1, f"{margin}look()")
        self.run(self.question.call, lines, look=lambda: found.append(1))
        return option.code == str(len(found))

    def _calls(self, option):
        # A generator that goes on was not called again: its frame is the one it had.
        frames = {}
        self.run(self.question.call, trace=lambda frame, *_: frames.setdefault(id(frame), frame) and None)
        names = [one.f_code.co_qualname for one in frames.values() if one.f_code.co_filename == FILE]
        return option.code == str([name.replace(".<locals>", "") for name in names].count(self.values["code"]))

    def _not_run(self, option):
        return not self._ran(option)

    def _ran(self, option):
        return self.at[int(option.values["line"])] in self.ran(self.question.call)

    def _which_call(self, option):
        return self.at[int(self.values["line"])] in self.ran(option.code)

    def _next_line(self, option):
        lines = list(self.lines)
        shown = {line: number for number, line in self.at.items()}
        for line, statement in sorted(statements("\n".join(self.lines)).items(), reverse=True):
            text = lines[line - 1]
            if (
                line in shown
                and not text[: statement.col_offset].strip()
                and not text.lstrip().startswith(("elif", '"'))
            ):
                lines.insert(line - 1, f"{' ' * statement.col_offset}look({shown[line]})")
        self.run(self.question.call, lines, look=self.found.append)
        first = int(self.values["line"])
        return self.found[self.found.index(first) + 1] == int(option.values["line"])

    # -- changes ------------------------------------------------------------------------------

    def _changed_line(self, option):
        return self.says(option, self.run(self.question.call, self.changed(**self.values))[0])

    _changed_axis = _left_out = _changed_line

    def _which_change(self, option):
        value = self.run(self.question.call, self.changed(**option.values))[0]
        return not isinstance(value, Exception) and text_of(value) == self.values["value"]

    def _same(self, option):
        value = self.run(self.question.call, self.changed(**option.values))[0]
        return not isinstance(value, Exception) and same(value, self.run(self.question.call)[0])

    _swap = _same

    def wrong_gradients(self, lines):
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            names = {**self.world(lines), "np": np}
            random.seed(self.seed)
            np.random.seed(self.seed)
            exec(self.question.call, names)
            wrong = []
            said = {name: np.array(eval(text, names), float) for text, name in _PAIR.findall(self.values["pairs"])}
            for name, gradient in said.items():
                array = names[name]
                true = np.zeros(array.shape)
                for place in np.ndindex(array.shape):
                    kept = array[place]
                    array[place] = kept + 1e-5
                    above = names["loss"]()
                    array[place] = kept - 1e-5
                    true[place] = (above - names["loss"]()) / 2e-5
                    array[place] = kept
                if gradient.shape != true.shape or np.max(np.abs(gradient - true)) > 1e-3 * (1 + np.max(np.abs(true))):
                    wrong.append(name)
        return wrong

    def _gradient(self, option):
        values = {name: self.values.get(name) for name in ("line", "other", "code")}
        names = self.wrong_gradients(self.changed(**values))
        return (option.word == "agree") if not names else option.values == {"names": ", ".join(names)}

    _gradient_left_out = _gradient_swapped = _gradient

    def _gradient_same(self, option):
        return not self.wrong_gradients(self.changed(**option.values))


@lru_cache(maxsize=8)
def compiled(source):
    """Return the code of each statement; the options of a question are mostly about the same source."""
    flags = __future__.annotations.compiler_flag if "from __future__ import annotations" in source else 0
    found = []
    for one in ast.parse(source).body:
        with suppress(Exception):
            found.append(compile(ast.Module([one], []), FILE, "exec", flags, dont_inherit=True))
    return found


def same(value, other):
    return identical(read_value(plainly(value)), read_value(plainly(other)))


def text_of(value):
    return read_value(plainly(value)).text


def statements(source):
    """Return the statements of functions by the line they begin at."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            for one in ast.walk(node):
                if isinstance(one, ast.stmt) and one is not node and not hasattr(one, "decorator_list"):
                    found.setdefault(one.lineno, one)
    return found
