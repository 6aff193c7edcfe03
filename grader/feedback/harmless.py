"""Untrusted text, made fit to stand among our own."""

from __future__ import annotations

import re

_MAX_MESSAGE = 300
# Controls, bidirectional overrides and the escape that starts a terminal sequence.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def harmless(text: str, limit: int = _MAX_MESSAGE) -> str:
    """Return untrusted text as one line that can neither steer a terminal nor reorder what stands around it."""
    cut = text[:limit] + ("…" if len(text) > limit else "")
    return _UNSAFE.sub("\ufffd", cut.replace("\n", " ⏎ ").replace("\t", " "))
