"""What is wrong with a course."""


class CourseError(ValueError):
    """A course that cannot be read; the text says which file, what was found and what was expected."""
