"""Shares with their intervals."""

from collections import Counter
from dataclasses import dataclass, field
from math import sqrt


def wilson(good, of, z=1.96):
    """Return the 95 % interval of a share by Wilson (1927)."""
    if not of:
        return 0.0, 1.0
    share, spread = good / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def told(good, of):
    """Return a share in words."""
    if not of:
        return "      -"
    low, high = wilson(good, of)
    return f"{good}/{of} {good / of:.2f} [{low:.2f}, {high:.2f}]"


@dataclass
class Tally:
    """What was said of some programs.

    ``claims`` counts the verdicts on all that was said; ``recalled`` the mistakes of the library that were named, of
    ``known``; ``explained`` the programs with a true cause that helps, of ``programs``.
    """

    programs: int = 0
    explained: int = 0
    known: int = 0
    recalled: int = 0
    claims: Counter = field(default_factory=Counter)

    def add(self, variant, names, library):
        """Count what was said of a program; ``library`` holds the names of the misconceptions of its exercise."""
        verdicts = {name: variant.verdict(name) or "unlabelled" for name in names}
        self.programs += 1
        self.explained += "true" in verdicts.values()
        self.claims.update(verdicts.values())
        if variant.known is None:
            known = [one for one in variant.mistakes if one & library]
            self.known += len(known)
            self.recalled += sum(bool(one & names) for one in known)
        else:
            true = sum(verdicts[name] == "true" for name in names)
            self.known += variant.known
            self.recalled += min(variant.known, true)

    def line(self):
        """Return precision, recall, the share with a true cause, and how often a true sentence was useless."""
        so = self.claims["true"] + self.claims["useless"]
        return (
            f"precision {told(so, self.claims.total())}  recall {told(self.recalled, self.known)}  "
            f"any true cause {told(self.explained, self.programs)}  useless {self.claims['useless']}"
            + (f"  unlabelled {self.claims['unlabelled']}" if self.claims["unlabelled"] else "")
        )
