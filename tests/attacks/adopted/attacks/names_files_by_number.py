"""Numbers of files that are open in the process of the tests, which reads and closes them."""

import itertools

_numbers = itertools.count(3)


def export(text, folder):
    return next(_numbers)
