"""Marking by hand: one answer after the other, on pages that know nothing of the server which shows them."""

from grader.marking.desk import Desk, Item
from grader.marking.local import serve_locally
from grader.marking.pages import Marking, Reply, Request, stamp

__all__ = ["Desk", "Item", "Marking", "Reply", "Request", "serve_locally", "stamp"]
