"""What a call of the student's returned, as something that nobody else holds: a test may sort it or add to it.

Of an attribute only a copy is at hand. What a test would change in it would change nothing over there: that is
refused.
"""

# What may be changed here is refused by the base class.
# mypy: disable-error-code="assignment"

from __future__ import annotations

from typing import Any

import numpy as np

from grader.remote.wire import BUILT_IN, ReceivedDict, ReceivedList, ReceivedSet, original_of


class OwnList(ReceivedList):
    """A list that a call of the student's returned: nobody else holds it, so that it may be changed."""

    __slots__ = ()
    __class__ = property(lambda self: list)
    append, extend, insert, remove = list.append, list.extend, list.insert, list.remove
    clear, reverse, sort, pop = list.clear, list.reverse, list.sort, list.pop
    __setitem__, __delitem__, __iadd__, __imul__ = list.__setitem__, list.__delitem__, list.__iadd__, list.__imul__

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (list(self),)


class OwnDict(ReceivedDict):
    """A dict that a call of the student's returned."""

    __slots__ = ()
    __class__ = property(lambda self: dict)
    clear, update, setdefault, popitem, pop = dict.clear, dict.update, dict.setdefault, dict.popitem, dict.pop
    __setitem__, __delitem__, __ior__ = dict.__setitem__, dict.__delitem__, dict.__ior__

    def __reduce_ex__(self, protocol: Any) -> Any:
        return dict, (dict(self),)


# They read like the same classes as what they are made of.
BUILT_IN.update({OwnList: list, OwnDict: dict})


def owned(value: Any) -> Any:
    """Return a value that a call returned, as one that a test may change."""
    kind = type(value)
    if kind is ReceivedList:
        made: Any = OwnList(map(owned, value))
    elif kind is ReceivedDict:
        made = OwnDict((key, owned(item)) for key, item in value.items())
    elif kind is ReceivedSet:
        made = set(value)
    elif kind is tuple:
        return tuple(map(owned, value))
    elif kind is np.ndarray:
        if not value.flags.writeable:
            value = value.copy() if value.base is not None else value
            value.flags.writeable = True
        return value
    else:
        return value
    return value if original_of(value) is not None else made
