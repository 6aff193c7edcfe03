"""Archives whose members lead out of where they are unpacked: by their names, and by a link."""

import io
import tarfile

OUTSIDE = "OUTSIDE"


def pack(path):
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("a.txt")
        link.type, link.linkname = tarfile.SYMTYPE, OUTSIDE
        archive.addfile(link)
        for name in ("../" * 12 + OUTSIDE.lstrip("/") + "/grades.csv", OUTSIDE + "/grades.csv", "a.txt/grades.csv"):
            member = tarfile.TarInfo(name)
            member.size = 1
            archive.addfile(member, io.BytesIO(b"a"))
