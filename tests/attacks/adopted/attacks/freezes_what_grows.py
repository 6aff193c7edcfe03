"""Few bytes of which unpickling makes gigabytes: a set of a range, and a place far away in the memory of the pickle."""


def freeze(item):
    return b"\x80\x02cbuiltins\nset\ncbuiltins\nrange\nJ\x00\x00\x00\x00J\x00\xe1\xf5\x05\x86R\x85R."
