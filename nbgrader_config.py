# nbgrader judges by the hidden suites of this course: docs/nbgrader.md.
from grader.gradebook import configure

configure(get_config())  # noqa: F821
