"""What a diagnosis says: one named cause, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

MOST_REMARKS = 2
"""How many things that stand in the code are told beside the causes of an exercise."""


class Kind(StrEnum):
    """How a cause was found.

    ``misconception`` a known wrong implementation answers the same; ``exception`` what was raised tells;
    ``relation`` how the numbers or the calls relate to the expected ones; ``mutant`` the reference with one small
    change answers the same, which earlier versions told; ``code`` what stands in the code, which Python does not
    complain of; ``repair`` with one small edit of the code tests pass that fail without it.
    """

    MISCONCEPTION = "misconception"
    EXCEPTION = "exception"
    RELATION = "relation"
    # Nothing tells it any more. Grades that have it are kept for years, and are read and shown.
    MUTANT = "mutant"
    CODE = "code"
    REPAIR = "repair"


@dataclass(frozen=True)
class Finding:
    """One cause, and the tests it explains.

    Attributes
    ----------
    name : str
        Of a misconception its file's stem; of the others a key of the message catalogue.
    tests : tuple of str
        The tests that failed for this; none where it is only told beside.
    facts : dict
        Numbers and words for the text, which a student may read. Words are untrusted.
    """

    kind: Kind
    name: str
    tests: tuple[str, ...]
    facts: dict[str, str] = field(default_factory=dict)
