"""A pickle of a set of numbers that share one hash: to put each in takes as long as there are others."""


def freeze(item):
    numbers = (number * (2**61 - 1) for number in range(60_000))
    return b"\x80\x04\x8f(" + b"".join(b"\x8a\x0a" + one.to_bytes(10, "little") for one in numbers) + b"\x90."
