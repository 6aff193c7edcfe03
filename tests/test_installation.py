"""What an installation brings fits every Python that is promised."""

import tomllib
from importlib.metadata import distributions

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.conftest import REPOSITORY

PROMISED = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]


def pins():
    lines = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(Requirement(line).name) for line in lines if line and not line.startswith("#")}


def test_what_is_pinned_can_be_installed_on_the_oldest_python_that_is_promised():
    """The first release of it: Debian and others stay with an early one, and fractions such as 3.11.5 shut them out."""
    oldest = PROMISED.removeprefix(">=") + ".0"
    pinned = pins()
    installed = [one for one in distributions() if canonicalize_name(one.metadata["Name"]) in pinned]
    assert len(installed) > 20
    needs = {one.metadata["Name"]: one.metadata.get("Requires-Python") or "" for one in installed}
    assert {name: need for name, need in needs.items() if not SpecifierSet(need).contains(oldest)} == {}
