"""What a test asks, foreseen: requests that are sent together before the test runs, and the answers that it then finds.

A test asks the same whoever answers, as long as the answers are right. So what it asked of the reference is sent to a
submission in one message. The test is given those answers for as long as it asks, byte for byte, what was foreseen.
Where it parts from that, nothing can be concluded, and it is run anew with nothing foreseen.
"""

from __future__ import annotations

_NUMBERS = {0xCC: 2, 0xCD: 3, 0xCE: 5}
_OF_ARRAY = 0x90
_MOST_FIELDS = 15
_FUNCTION = b"\xa8function"
_STUDENT = b"\xa7student"
_MODULE = _STUDENT + b"\x00\xa6module"
MOST_BYTES = 1 << 20
"""Of one request or answer in a script; what is larger is asked by itself."""


def without_number(data: bytes) -> bytes:
    """Return a request as it stands in a script: without the number that is drawn for it when it travels."""
    size = _NUMBERS.get(data[1], 1)
    fields = data[0] - _OF_ARRAY
    if not 1 < fields <= _MOST_FIELDS:
        raise ValueError("no request")
    return bytes((_OF_ARRAY + fields - 1,)) + data[1 + size :]


def number_of(data: bytes) -> bytes:
    """Return the number that a message travels under, as it stands there."""
    return data[1 : 1 + _NUMBERS.get(data[1], 1)]


def with_number(message: bytes, number: bytes) -> bytes:
    """Return a message that has none under a number: what `without_number` and `number_of` tell of it."""
    return bytes((message[0] + 1,)) + number + message[1:]


def makes_a_function(request: bytes) -> bool:
    """Whether a request, as it stands in a script, has a function of the test's made at the other end."""
    return request.startswith(_FUNCTION, 1)


def names_no_object(message: bytes) -> bool:
    """Whether no object of the student's is named in a request or an answer, but the module."""
    return message.count(_STUDENT) == message.count(_MODULE)


class Heard:
    """Takes note of what a test asks; ``is_whole`` until it asks what cannot be sent ahead."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self.is_whole = True

    def note(self, data: bytes, *, is_alone: bool = True) -> None:
        """Note a request as it travels; ``is_alone`` if the tests before have no part in it."""
        request = without_number(data)
        if len(request) > MOST_BYTES or not is_alone:
            self.is_whole = False
        self.requests.append(request)


class Foreseen:
    """Requests with the answers that came to them before the test runs.

    Parameters
    ----------
    goes_on : bool, keyword only
        Whether the worker that gave the answers is asked, from then on, what was not foreseen.

    Attributes
    ----------
    has_parted : bool
        Whether something was asked that was not foreseen; unless it goes on, nothing may then be concluded from how the
        test ended.
    """

    def __init__(self, requests: tuple[bytes, ...], answers: tuple[bytes, ...], *, goes_on: bool = False) -> None:
        self._requests = requests
        self.answers = answers
        self._at = 0
        self.goes_on = goes_on
        self.has_parted = False

    @property
    def is_over(self) -> bool:
        """Whether all of it was asked, and nothing else."""
        return not self.has_parted and self._at == len(self._requests)

    def answer(self, data: bytes) -> bytes | None:
        """Return the answer to a request; None if it is not what was foreseen, and from then on."""
        if self.has_parted or self.is_over or without_number(data) != self._requests[self._at]:
            self.has_parted = True
            return None
        self._at += 1
        return self.answers[self._at - 1]
