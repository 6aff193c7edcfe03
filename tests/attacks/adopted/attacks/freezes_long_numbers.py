"""A fraction of some bytes, which takes for ever to compute."""


def freeze(item):
    return b"\x80\x02cfractions\nFraction\nX\x0a\x00\x00\x001e99999999\x85R."
