"""Untrusted text, made fit to stand among our own."""

from __future__ import annotations

import unicodedata

_MAX_MESSAGE = 300
# Controls, such as the escape that starts a terminal sequence; formats, such as bidirectional overrides and what
# nobody sees; surrogates; separators of lines and paragraphs; private use.
_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def harmless(text: str, limit: int = _MAX_MESSAGE) -> str:
    """Return untrusted text as one line that can neither steer a terminal nor reorder what stands around it."""
    cut = text[:limit] + ("…" if len(text) > limit else "")
    line = cut.replace("\n", " ⏎ ").replace("\t", " ")
    return "".join("\ufffd" if unicodedata.category(letter) in _UNSAFE else letter for letter in line)
