"""Whether anything of an answer is written, beyond what students were given.

Texts are compared, and nothing of them is parsed. It is asked of the few exercises whose tests what is given passes:
that alone is no answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from grader.submission.model import Submission
from grader.submission.work import MAX_TEXT, WORD, plain_code, what_does_something, written_in

# What IPython is told to do (a magic, a command, a question: what a whole cell is given to stands below), and what asks
# for the public checks, ours and otter's.
_TOLD = re.compile(
    r"""^[ \t]*+(?: [%!?][^\n]*+
    | (?: (?:grader\.)?check\([ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*\)
        | grader\.check_all\(\) | grader\.export\([^()\n]*+\)
        | import[ ]otter | (?:grader[ ]=[ ])?otter\.Notebook\([^()\n]*+\) ) [ \t;]*+(?:\#[^\n]*+)?$ )""",
    re.MULTILINE | re.VERBOSE,
)


@dataclass(frozen=True)
class Begun:
    """What students are given of an answer.

    Attributes
    ----------
    names : frozenset of str
        Those that an answer gives; none where it may be anything.
    given : str
        All code that students begin with.
    checks : frozenset of str
        The names of cells that are no work of theirs.
    """

    names: frozenset[str]
    given: str
    checks: frozenset[str] = field(default=frozenset())


def is_untouched(submission: Submission, begun: Begun) -> bool:
    """Whether a submission says nothing of an answer's names but what it was given, comments and layout aside."""
    passed_over = {number for name, number in submission.named.items() if name in begun.checks} | submission.given
    sources = [cell.source for cell in submission.cells if cell.number not in passed_over]
    sources += [module.source for module in submission.modules]
    if sum(map(len, sources)) > MAX_TEXT:  # what is that long was written by somebody
        return False
    stubs: Mapping[str, str] = dict.fromkeys(begun.names, begun.given)
    if any(written_in(sources, stubs).degrees.values()):
        return False
    own = Counter(_lines(sources, begun.names)) - Counter(_lines([begun.given], begun.names))
    return not own


def _lines(sources: Iterable[str], names: frozenset[str]) -> Iterator[str]:
    """Yield the lines of code that have a word for one of the names, or all where there is none, in one form."""
    text = what_does_something(plain_code(_TOLD.sub("", "\n".join(sources))))
    about = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b") if names else re.compile("")
    for line in text.split("\n"):
        if (words := WORD.findall(line)) and about.search(line):
            yield " ".join(words)
