"""Small edits of a student's definition, each of which may turn out to be what it lacks.

What learners get wrong is often one small thing: a sign, an axis, a name, a number, a statement a step too far to the
right. Where every test passes with another one in its place, the mistake stands there. To repair a program by a search
over such edits is known from GenProg (Weimer, Nguyen, Le Goues and Forrest 2009). These are the inverse of mutations
(`grader.verification.mutations`), and what beginners with arrays need besides: to put in what is missing.
"""

from grader.worker.edits.found import edits_of
from grader.worker.edits.slots import KINDS, Edit

__all__ = ["KINDS", "Edit", "edits_of"]
