"""A pickle with a key that is a tuple of two of the same tuple, sixty times: its hash takes longer than anybody lives."""


def freeze(item):
    return b"\x80\x04\x8f(K\x01\x85" + b"2\x86" * 60 + b"\x90."
