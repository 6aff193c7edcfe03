"""A zip for Gradescope, and what runs in Gradescope's container from it."""

from grader.exports.container.pack import autograder_zip
from grader.exports.container.settings import Settings

__all__ = ["Settings", "autograder_zip"]
