"""A place far away in the memory of a pickle, which is filled up to there."""


def freeze(item):
    return b"\x80\x02Nr\xff\xff\xff\x07."
