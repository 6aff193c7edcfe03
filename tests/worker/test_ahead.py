"""A submission that says what was foreseen has its answers at once; what says anything else has none from there on."""

import pytest

from grader.remote.wire import NOTHING_SAID, having_said, mark_of, packed, sealed
from grader.worker.ahead import Ahead, Parted

FIRST = having_said(NOTHING_SAID, b"first")
SECOND = having_said(FIRST, b"second")


@pytest.fixture
def ahead():
    return Ahead(packed({mark_of(FIRST): sealed(FIRST, [b"a", b"b"]), mark_of(SECOND): sealed(SECOND, [b"c"])}))


def test_what_was_foreseen_is_answered(ahead):
    ahead.say(b"first")
    assert [ahead.hear(), ahead.hear()] == [b"a", b"b"]
    ahead.say(b"second")
    assert ahead.hear() == b"c"
    assert not ahead.has_parted


@pytest.mark.parametrize("said", ["other", "second"])
def test_nothing_else_is_answered_from_then_on(ahead, said):
    for one in (said.encode(), b"first", b"second"):
        with pytest.raises(Parted):
            ahead.say(one)
    assert ahead.has_parted
