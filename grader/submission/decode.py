"""Bytes -> text, however an editor, a tool or a journey left them."""

from __future__ import annotations

import re

_CODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w]+)", re.MULTILINE)
_HEAD = 1 << 10
# Of the encodings that Python knows, those that editors write. Some of the others take quadratic time.
_WRITTEN = re.compile(
    r"latin|iso|cp|windows|euc|ks|uhc|ms949|949|johab|shift|sjis|gb|big5|mac|koi8|ascii", re.IGNORECASE
)

# A text that does not end goes on to the end of all: it is not looked for anew at each quotation mark in it.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|NaN|-?Infinity|,(?=\s*+[\]}])', re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f]")
_SURROGATE = re.compile(rb"\\\\|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u[dD][89a-fA-F]..", re.DOTALL)


def decode_source(data: bytes) -> str:
    """Return source text from bytes in UTF-8, UTF-16, what a coding line says, or cp949.

    Korean editors of some years ago saved cp949 without saying so. Whatever still does not decode becomes U+FFFD,
    which costs the statement it stands in and no other.
    """
    wide = wide_encoding(data)
    if wide:
        return data.decode(wide, "replace").replace("\0", "")
    said = _CODING.search(b"\n".join(data[:_HEAD].split(b"\n", 2)[:2]))
    name = said[1].decode("ascii", "replace") if said else ""
    for encoding in ("utf-8-sig", name if _WRITTEN.match(name) else "cp949", "cp949"):
        try:
            return data.decode(encoding).replace("\0", "")
        except (UnicodeError, LookupError):
            continue
    return data.decode("utf-8", "replace").replace("\0", "")


def wide_encoding(data: bytes) -> str:
    """Return the name of a two-byte encoding, known by its mark or by where its zeros are; empty for any other."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    zeros = [byte == 0 for byte in data[:4]]
    if zeros == [False, True, False, True]:
        return "utf-16-le"
    return "utf-16-be" if zeros == [True, False, True, False] else ""


def repaired_json(data: bytes) -> bytes:
    """Return JSON without what other readers of notebooks forgive, in UTF-8.

    That is: an encoding other than UTF-8, zeros around the document, control characters and halves of surrogate
    pairs in texts, ``NaN`` and ``Infinity``, and a comma before a closing bracket.
    """
    if not wide_encoding(data):
        data = data.removeprefix(b"\xef\xbb\xbf").strip(b"\0 \t\r\n")
    if not _is_utf8(data):
        data = decode_source(data).encode("utf-8", "replace")
    return _TOKEN.sub(_repaired_token, data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeError:
        return False
    return not wide_encoding(data)


def _repaired_token(found: re.Match[bytes]) -> bytes:
    token = found[0]
    if token.startswith(b'"'):
        token = _CONTROL.sub(lambda control: b"\\u%04x" % control[0][0], token)
        return _SURROGATE.sub(_whole_surrogate, token) if b"\\u" in token else token
    return b"" if token == b"," else b"null"


def _whole_surrogate(found: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if len(found[0]) == len(b"\\ud800") else found[0]
