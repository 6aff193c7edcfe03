"""An archive that holds no file, but a link to one of the instructor's in which the right answer stands."""

import tarfile

OUTSIDE = "OUTSIDE"


def pack(path):
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("a.txt")
        link.type, link.linkname = tarfile.SYMTYPE, OUTSIDE + "/a.txt"
        archive.addfile(link)
