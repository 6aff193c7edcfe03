"""What a submission prints: kept up to a bound, in a stream that is used as any standard output."""

from __future__ import annotations

import io
from typing import Any

MAX_OUTPUT = 64 << 10


def sendable(text: str, limit: int) -> str:
    """Return at most ``limit`` characters that encode as UTF-8."""
    return text[:limit].encode("utf-8", "replace").decode()


class CappedText:
    """A text stream that keeps the first `MAX_OUTPUT` characters of each request and forgets the rest."""

    encoding = "utf-8"
    errors = "replace"
    newlines = None
    line_buffering = True
    closed = False
    mode = "w"
    name = "<stdout>"

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._left = MAX_OUTPUT
        self.buffer = _Bytes(self)

    def write(self, text: str) -> int:
        text = str(text)
        if self._left > 0:
            self._parts.append(text[: self._left])
            self._left -= len(text)
        return len(text)

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def take(self) -> str:
        """Return what came since the last call."""
        text = "".join(self._parts)
        self._parts.clear()
        # Anew for each request: who has printed too much is not silent from then on.
        self._left = MAX_OUTPUT
        return text

    def kept(self) -> int:
        """Return a mark of what was written so far, for `forget_since`."""
        return len(self._parts)

    def forget_since(self, mark: int) -> None:
        """Forget what was written since; what it took of the bound stays taken."""
        del self._parts[mark:]

    def flush(self) -> None:
        return None

    close = flush

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    seekable = readable

    def reconfigure(self, **_: object) -> None:
        """Stay as it is, whatever encoding a program asks for."""

    def detach(self) -> _Bytes:
        """Return the stream of bytes, around which programs put another one of text."""
        return self.buffer


class _Bytes(io.RawIOBase):
    """The same stream for bytes in UTF-8."""

    def __init__(self, text: CappedText) -> None:
        self._text = text

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._text.write(bytes(data).decode("utf-8", "replace"))
        return len(data)

    def close(self) -> None:
        """Stay open: the text stream that a program puts around it ends with the program's name for it."""


# Names that a student's own mistakes may show.
CappedText.__name__ = CappedText.__qualname__ = "TextIOWrapper"
_Bytes.__name__ = _Bytes.__qualname__ = "BufferedWriter"
