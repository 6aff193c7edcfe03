"""An archive that holds a pipe that nobody writes to, for a test that reads it."""

import tarfile


def pack(path):
    with tarfile.open(path, "w") as archive:
        pipe = tarfile.TarInfo("a.txt")
        pipe.type = tarfile.FIFOTYPE
        archive.addfile(pipe)
