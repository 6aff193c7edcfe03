"""What becomes of a Grade where it was given: it is kept, with its feedback, and the table of the class has its row."""

from grader.finishing.keeping import Keeping, Told, told_of
from grader.finishing.rows import ClassRow, class_row

__all__ = ["ClassRow", "Keeping", "Told", "class_row", "told_of"]
