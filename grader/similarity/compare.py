"""Which submissions of a class are alike, by an index from fingerprints to students."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from grader.similarity.excerpt import excerpt
from grader.similarity.fingerprints import Piece, Prints
from grader.similarity.model import Crowd, Match, Pair

THRESHOLD = 0.5
MIN_RARE = 8
"""Rare fingerprints that two functions must share. Nothing shorter than some thirty tokens has so many."""
_COMMON_SHARE, _COMMON_LEAST, _COMMON_MOST = 0.2, 6, 50
_WHOLE = None

Name = str | None
"""Of an exercise; None for the submission as a whole."""


@dataclass(frozen=True)
class Alike:
    """What two submissions share: as fingerprints, as a share of the fewer of the two, and how many of it are rare."""

    shared: Prints
    share: float
    rare: int


@dataclass(frozen=True)
class Found:
    """Two submissions, by number, and the functions in which they are alike."""

    first: int
    second: int
    whole: Alike
    functions: dict[str, Alike]


def common_above(submissions: int) -> int:
    """Return how many students may have a fingerprint before it counts as what everybody writes.

    A fifth of the class, though never fewer than six students or more than fifty: the last bounds what comparing
    costs, since a fingerprint that n students have is looked at for every two of them.
    """
    return min(max(int(_COMMON_SHARE * submissions), _COMMON_LEAST), _COMMON_MOST)


class Comparison:
    """A class of submissions, as pieces by exercise, against each other.

    Parameters
    ----------
    submissions : sequence of mapping
        The pieces of each.
    known : array
        Fingerprints of the course's own material, which count for nothing.
    """

    def __init__(self, submissions: Sequence[Mapping[str, Piece]], known: Prints) -> None:
        self._submissions = submissions
        self.common = common_above(len(submissions))
        self._own: dict[Name, dict[int, Prints]] = defaultdict(dict)
        self._same: Counter[tuple[str, bytes]] = Counter()
        for number, pieces in enumerate(submissions):
            parts = []
            for name, one in pieces.items():
                self._same[name, one.prints.tobytes()] += 1
                own = np.setdiff1d(one.hashes, known)
                if len(own):
                    self._own[name][number] = own
                    parts.append(own)
            if parts:
                self._own[_WHOLE][number] = np.unique(np.concatenate(parts))
        self._rare = {name: self._rare_prints(prints) for name, prints in self._own.items()}

    def _rare_prints(self, own: Mapping[int, Prints]) -> Prints:
        prints, counts = np.unique(np.concatenate(list(own.values())), return_counts=True)
        return prints[(counts > 1) & (counts <= self.common)]

    def pairs(self, threshold: float = THRESHOLD) -> list[Found]:
        """Return the pairs of submissions that are alike in a function or as a whole, the most evidence first.

        Two are alike where the fewer fingerprints of the two are shared to this share, and `MIN_RARE` of the shared
        ones are rare in the class.
        """
        found: dict[tuple[int, int], dict[Name, Alike]] = defaultdict(dict)
        for name in self._own:
            for first, second in self._candidates(name):
                alike = self._alike(name, first, second)
                if alike.share >= threshold:
                    found[first, second][name] = alike
        pairs = []
        for (first, second), units in found.items():
            whole = units.get(_WHOLE) or self._alike(_WHOLE, first, second)
            functions = {name: alike for name, alike in units.items() if name is not None}
            pairs.append(Found(first, second, whole, functions))
        return sorted(pairs, key=lambda pair: (-pair.whole.rare, pair.first, pair.second))

    def _candidates(self, name: Name) -> list[tuple[int, int]]:
        """Return the pairs that share enough rare fingerprints to be looked at."""
        holders: dict[int, list[int]] = defaultdict(list)
        for number, prints in self._own[name].items():
            for one in np.intersect1d(prints, self._rare[name]).tolist():
                holders[one].append(number)
        shared: Counter[tuple[int, int]] = Counter()
        for numbers in holders.values():
            shared.update(combinations(numbers, 2))
        return [two for two, count in shared.items() if count >= MIN_RARE]

    def _alike(self, name: Name, first: int, second: int) -> Alike:
        one, other = self._own[name][first], self._own[name][second]
        shared = np.intersect1d(one, other)
        rare = len(np.intersect1d(shared, self._rare[name]))
        return Alike(shared, len(shared) / min(len(one), len(other)), rare)

    def tell(self, pairs: Sequence[Found], names: Sequence[str], most: int) -> tuple[Pair, ...]:
        """Return the first pairs with their evidence and how usual it is.

        A pair that is alike only as a whole is shown by the functions in which it shares anything.
        """
        counts = Counter(name for pair in pairs for name in pair.functions)
        told = []
        for pair in pairs[:most]:
            shown = pair.functions or self._anything(pair)
            matches = [self._match(name, pair, alike, counts[name]) for name, alike in shown.items()]
            matches.sort(key=lambda match: (-match.rare, match.exercise))
            two = (names[pair.first], names[pair.second])
            told.append(Pair(two, pair.whole.share, pair.whole.rare, tuple(matches)))
        return tuple(told)

    def crowds(self, names: Sequence[str]) -> tuple[Crowd, ...]:
        """Return the groups of more than `common` students who wrote the same, the largest first.

        Their fingerprints are too frequent to be rare, so that no pair of them is told.
        """
        found = []
        for name, own in self._own.items():
            groups: dict[bytes, list[str]] = defaultdict(list)
            for number, prints in own.items():
                if name is not None and len(prints) >= MIN_RARE:
                    groups[prints.tobytes()].append(names[number])
            found += [Crowd(name or "", tuple(group)) for group in groups.values() if len(group) > self.common]
        return tuple(sorted(found, key=lambda crowd: (-len(crowd.students), crowd.exercise)))

    def _anything(self, pair: Found) -> dict[str, Alike]:
        names = [
            name for name, own in self._own.items() if name is not None and {pair.first, pair.second} <= own.keys()
        ]
        found = {name: self._alike(name, pair.first, pair.second) for name in names}
        return {name: alike for name, alike in found.items() if len(alike.shared)}

    def _match(self, name: str, pair: Found, alike: Alike, count: int) -> Match:
        one, other = (self._submissions[number][name] for number in (pair.first, pair.second))
        own, every = min(
            (len(self._own[name][n]), len(self._submissions[n][name].prints)) for n in (pair.first, pair.second)
        )
        return Match(
            name,
            len(alike.shared),
            alike.share,
            alike.rare,
            sum(self._same[name, prints] for prints in {one.prints.tobytes(), other.prints.tobytes()}),
            len(self._own[name]),
            count,
            1 - own / every,
            (excerpt(one, alike.shared), excerpt(other, alike.shared)),
        )
