"""Instructions are read as Python's own reader of them reads them, whatever the version."""

import ast
import dis
import inspect
import statistics
from types import CodeType

import numpy as np
import pytest

from grader.worker import steps as steps_module
from grader.worker.steps import steps


def all_in(code):
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from all_in(one)


@pytest.mark.parametrize("module", [ast, dis, statistics, np.lib.scimath], ids=lambda one: one.__name__)
def test_code_of_any_kind_is_read_alike(module):
    whole = compile(inspect.getsource(module), module.__name__, "exec")
    assert all(steps(code) == steps_module._by_dis(code) for code in all_in(whole))


def test_far_jumps_and_many_names_are_read_alike():
    source = "\n".join(f"name_{n} = other_{n}.part_{n}(global_{n}) if name_{n} else {n}.5" for n in range(400))
    code = compile(f"def f():\n    global name_1\n    {source.replace(chr(10), chr(10) + '    ')}", "far", "exec")
    assert all(steps(one) == steps_module._by_dis(one) for one in all_in(code))


def test_what_is_not_known_here_is_read_by_python(monkeypatch):
    monkeypatch.setattr(steps_module, "_SHIFTS", {})
    steps.cache_clear()
    code = compile("import os\nfrom math import *\nos.environ.get('x')", "names", "exec")
    assert steps(code) == steps_module._by_dis(code)
    assert "IMPORT_STAR" in {one.opname for one in steps(code)}
