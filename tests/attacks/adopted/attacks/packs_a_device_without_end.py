"""An archive that holds a device of which one can read for ever."""

import tarfile


def pack(path):
    with tarfile.open(path, "w") as archive:
        device = tarfile.TarInfo("a.txt")
        device.type, device.devmajor, device.devminor, device.mode = tarfile.CHRTYPE, 1, 5, 0o666
        archive.addfile(device)
