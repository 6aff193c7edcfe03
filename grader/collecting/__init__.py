"""What a learning platform hands out -> ``<student>/<assignment>/<files>``, the tree that everything here reads."""

from grader.collecting.collect import Collected, Line, collect
from grader.collecting.place import State

__all__ = ["Collected", "Line", "State", "collect"]
