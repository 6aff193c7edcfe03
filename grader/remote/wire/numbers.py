"""Numbers that msgpack has no type for."""

from __future__ import annotations

import re
import struct
from decimal import Decimal
from fractions import Fraction
from typing import Any

import msgpack

from grader.remote.wire.family import Code, Decoder, Family, Pack, extension, fields
from grader.remote.wire.limits import WireError

MAX_INT_BYTES = 512
MAX_FRACTION_BITS = 1024
MAX_DIGITS = 400
"""Digits of a decimal number, and its largest exponent: `int()` of a larger one takes as many bytes."""
_DECIMALS = re.compile(rb"-?[0-9]+(\.[0-9]+)?(E[+-][0-9]{1,4})?")


def _write_complex(item: complex, pack: Pack) -> Any:
    return extension(Code.COMPLEX, struct.pack(">dd", item.real, item.imag))


def _write_int(item: int, pack: Pack) -> Any:
    size = item.bit_length() // 8 + 1
    if size > MAX_INT_BYTES:
        raise WireError(f"an integer of {item.bit_length()} bits is too large to travel")
    return extension(Code.INT, item.to_bytes(size, "big", signed=True))


def _write_decimal(item: Decimal, pack: Pack) -> Any:
    return extension(Code.DECIMAL, str(item).encode()) if _is_moderate(item) else float(item)


def _write_fraction(item: Fraction, pack: Pack) -> Any:
    numbers = [item.numerator, item.denominator]
    if max(number.bit_length() for number in numbers) > MAX_FRACTION_BITS:
        raise WireError("a fraction of so many digits is too large to travel")
    return extension(Code.FRACTION, msgpack.packb([_write_int(number, pack) for number in numbers]))


def _read_complex(data: bytes, decoder: Decoder) -> complex:
    if len(data) != 16:
        raise WireError("a complex number of the wrong size")
    return complex(*struct.unpack(">dd", data))


def _read_int(data: bytes, decoder: Decoder) -> int:
    if not 0 < len(data) <= MAX_INT_BYTES:
        raise WireError("an integer of the wrong size")
    return int.from_bytes(data, "big", signed=True)


def _read_fraction(data: bytes, decoder: Decoder) -> Fraction:
    above, below = fields(data, decoder, 2, "fraction")
    if any(type(part) is not int or part.bit_length() > MAX_FRACTION_BITS for part in (above, below)) or below <= 0:
        raise WireError("a malformed fraction")
    return Fraction(above, below)


def _read_decimal(data: bytes, decoder: Decoder) -> Decimal:
    if len(data) > 2 * MAX_DIGITS + 8 or not _DECIMALS.fullmatch(data):
        raise WireError("a malformed decimal number")
    number = Decimal(data.decode())
    if not _is_moderate(number):
        raise WireError("a decimal number too large or too small to compute with")
    return number


def _is_moderate(number: Decimal) -> bool:
    """Whether a decimal number can be computed with; what is not finite raises where a float does not."""
    _, digits, exponent = number.as_tuple()
    return isinstance(exponent, int) and len(digits) <= MAX_DIGITS and abs(exponent) <= MAX_DIGITS


NUMBERS = Family(
    {
        complex: _write_complex,
        int: _write_int,
        Decimal: _write_decimal,
        Fraction: _write_fraction,
    },
    {
        Code.COMPLEX: _read_complex,
        Code.INT: _read_int,
        Code.DECIMAL: _read_decimal,
        Code.FRACTION: _read_fraction,
    },
)
