"""nbgrader: its commands judge by the hidden suites, and its gradebook receives the same grades directly.

Nothing of nbgrader is imported before it is needed: `configure` runs each time that nbgrader starts.
"""

from grader.gradebook.settings import configure

__all__ = ["configure"]
