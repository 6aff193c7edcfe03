# nbgrader judges by the hidden suites of this course: see docs/nbgrader.md.
from grader.gradebook import configure

configure(get_config())  # noqa: F821
