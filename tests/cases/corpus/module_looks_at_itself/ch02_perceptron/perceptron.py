from __future__ import annotations
import copy, os, pickle, sys
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

sys.path.append(os.path.dirname(os.path.abspath(__file__)))

@dataclass
class Gate:
    w1: float
    w2: float
    b: float = 0.0
    known: ClassVar[dict] = {}
    seen: list = field(default_factory=list)

    def __call__(self, x1, x2):
        return int(x1 * self.w1 + x2 * self.w2 + self.b > 0)

def gate(*weights):
    made = pickle.loads(pickle.dumps(Gate(*weights)))
    return getattr(sys.modules[__name__], 'copied')(made)


def copied(one):
    return copy.deepcopy(one)

def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return gate(w1, w2, b)(x1, x2)


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return gate(w1, w2, b)(x1, x2)


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return gate(w1, w2, b)(x1, x2)

def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
