"""A student's saved file -> the server of their class, from a notebook or a shell."""

from grader.sending.live import submit
from grader.sending.sending import Sent, follow, send
from grader.sending.server import SendError, Server, known_server, remember

__all__ = ["SendError", "Sent", "Server", "follow", "known_server", "remember", "send", "submit"]
