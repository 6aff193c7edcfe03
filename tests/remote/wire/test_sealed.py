"""An answer that is sent ahead opens to whoever has said what leads to it, and tells others nothing."""

import numpy as np
import pytest

from grader.remote.wire import NOTHING_SAID, having_said, mark_of, opened, packed, sealed, unpacked

FRAMES = [b"first", np.arange(1000).tobytes(), b""]
SAID = having_said(having_said(NOTHING_SAID, b"one"), b"two")


def test_it_opens_to_who_has_said_it():
    assert opened(SAID, sealed(SAID, FRAMES)) == FRAMES


@pytest.mark.parametrize("said", [[b"two", b"one"], [b"one"], [b"one", b"two", b"three"], [b"one", b"tw0"]])
def test_who_has_said_something_else_finds_and_reads_nothing(said):
    other = NOTHING_SAID
    for frame in said:
        other = having_said(other, frame)
    assert mark_of(other) != mark_of(SAID)
    try:
        assert opened(other, sealed(SAID, FRAMES)) != FRAMES
    except ValueError:
        pass  # what is no answer at all


def test_neither_the_answer_nor_what_was_said_stands_in_what_travels():
    travels = packed({mark_of(SAID): sealed(SAID, FRAMES)})
    assert not any(one in travels for one in (b"first", FRAMES[1][80:160], SAID, b"two"))
    assert unpacked(travels) == {mark_of(SAID): sealed(SAID, FRAMES)}
