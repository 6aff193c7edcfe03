"""What counts in the end: decisions by hand, extra credit, lateness, and when students may see it."""

from grader.policies.extensions import Extension, Extensions, read_extensions
from grader.policies.lateness import Lateness, Timing, lateness
from grader.policies.publishing import is_published, only_published
from grader.policies.settle import Chosen, Policies, Settled, Settling, as_graded, read_policies, settle

__all__ = [
    "Chosen", "Extension", "Extensions", "Lateness", "Policies", "Settled", "Settling", "Timing", "as_graded",
    "is_published", "lateness", "only_published", "read_extensions", "read_policies", "settle",
]  # fmt: skip
