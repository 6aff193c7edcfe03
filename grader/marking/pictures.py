"""Pictures in an answer, as a page may show them: bitmaps of a known kind and size, and never anything that can run."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping

_BEGINNINGS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}
MAX_BYTES = 4 << 20
MAX_PICTURES = 6


def shown_pictures(attachments: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Yield each picture as the source of an image."""
    count = 0
    for bundle in attachments.values():
        for kind, text in bundle.items():
            data = _decoded(text)
            if count < MAX_PICTURES and kind in _BEGINNINGS and data.startswith(_BEGINNINGS[kind]):
                count += 1
                yield f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _decoded(text: str) -> bytes:
    if len(text) > 2 * MAX_BYTES:
        return b""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (ValueError, binascii.Error):
        return b""
    return data if len(data) <= MAX_BYTES else b""
