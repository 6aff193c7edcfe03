"""A pickle of a number that has a gigabyte and a half, and of bytes that are not there."""

import itertools

count = itertools.count()


def freeze(item):
    if next(count) % 2:
        return b"\x80\x05\x96" + (10**11).to_bytes(8, "little") + b"."
    return b"\x80\x04cnumpy.core.multiarray\nscalar\ncnumpy\ndtype\nX\x0b\x00\x00\x00V1500000000\x85R\x85R."
