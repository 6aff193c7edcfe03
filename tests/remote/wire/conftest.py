import msgpack
import pytest

from grader.remote import wire


def no_reference(item):
    raise AssertionError(f"{item!r} was sent by reference")


@pytest.fixture
def arrived():
    """What the trusted side gets of a value, with nothing by reference."""
    return lambda value: wire.decode(wire.encode(value, no_reference, giving=True), lambda reference: reference)


@pytest.fixture
def given():
    """What the worker gets of a value of a test's; ``names`` are the classes that the student's code has."""

    def travel(value, **names):
        data = wire.encode(value, no_reference, giving=True)
        return wire.decode(data, lambda reference: reference, trusting=True, named=names.get)

    return travel


@pytest.fixture
def sent():
    """What the trusted side gets of a value of the student's, where each object has a number."""

    def travel(value):
        data = wire.encode(value, lambda item: wire.Reference("student", 7, type(item).__name__))
        return wire.decode(data, lambda reference: reference)

    return travel


@pytest.fixture
def refused():
    """Whether the trusted side refuses what an extension of this code holds: bytes, or a document."""

    def check(code, content):
        payload = content if isinstance(content, bytes) else msgpack.packb(content, strict_types=True)
        with pytest.raises(wire.WireError):
            wire.decode(msgpack.packb(msgpack.ExtType(code, payload)), lambda reference: reference)

    return check
