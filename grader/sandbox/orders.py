"""What the host and the zygote say to each other, and a worker's first byte; any system can read this file."""

from __future__ import annotations

import struct

ORDER = struct.Struct("=ci")
# The answer; the largest resident memory of a worker in kilobytes; its processor time in seconds; what others did.
REPLY = struct.Struct("=iqdB")
# What others did to a worker.
UNTOUCHED, KILLED, STOPPED = 0, 1, 2
READY = b"ready"
# What a worker says first.
BEGUN, FAILED = b"\x01", b"\x00"
