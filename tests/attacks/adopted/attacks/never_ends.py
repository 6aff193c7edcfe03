"""Generators of large things without an end, for a test that makes a list of them."""


def squares(count):
    while True:
        yield bytes(1 << 20)
