"""The wheel of the grader that is running, and the versions of what it needs.

The layout is that of the PyPA specifications "Binary distribution format" and "Recording installed projects". It is
made from the installed package, so that a container gets this very grader, from a checkout too, without a build.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement

import grader
from grader.classroom import UsageError

DISTRIBUTION = "gradewright"
"""What it is installed as. On PyPI ``grader`` is somebody else's."""
_NAME = re.compile(r"^Name: .*$", re.MULTILINE)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_WHEEL = b"Wheel-Version: 1.0\nGenerator: grader\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel() -> tuple[str, bytes]:
    """Return the wheel's file name and content; the same grader gives the same bytes.

    Raises
    ------
    UsageError
        if the grader runs from a folder that was never installed.
    """
    installed = _installed(_own_name())
    name = f"{DISTRIBUTION}-{installed.version}"
    package = Path(grader.__file__).parent
    files = {
        path.relative_to(package.parent).as_posix(): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.suffix != ".pyc" and path.is_file()
    }
    # Where it is worked on, what setuptools wrote beside it may be found first: the same under another name.
    metadata = installed.read_text("METADATA") or installed.read_text("PKG-INFO") or ""
    # Whatever it was called where it was installed, such as by the name of its package.
    files[f"{name}.dist-info/METADATA"] = _NAME.sub(f"Name: {DISTRIBUTION}", metadata, count=1).encode()
    files[f"{name}.dist-info/entry_points.txt"] = (installed.read_text("entry_points.txt") or "").encode()
    files[f"{name}.dist-info/WHEEL"] = _WHEEL
    record = f"{name}.dist-info/RECORD"
    lines = [f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in files.items()]
    files[record] = "".join([*lines, f"{record},,\n"]).encode()
    return f"{name}-py3-none-any.whl", packed(files)


def pins(*names: str) -> str:
    """Return constraints for pip: the installed version of what the grader and these packages need, and of them."""
    found: dict[str, str] = {}
    own = _own_name()
    waiting = [own, *names]
    while waiting:
        name = waiting.pop().lower()
        if name in found:
            continue
        installed = _installed(name)
        found[name] = installed.version
        needs = [Requirement(text) for text in installed.requires or ()]
        waiting += [one.name for one in needs if one.marker is None or one.marker.evaluate({"extra": ""})]
    return "".join(f"{name}=={version}\n" for name, version in sorted(found.items()) if name != own.lower())


def _own_name() -> str:
    """Return the name that this very package was installed under."""
    names = packages_distributions().get(grader.__name__, [])
    return names[0] if names and DISTRIBUTION not in names else DISTRIBUTION


def packed(files: dict[str, bytes], programs: frozenset[str] = frozenset()) -> bytes:
    """Return a zip with these files, the same for the same files; programs may be executed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            info = zipfile.ZipInfo(path, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (0o100755 if path in programs else 0o100644) << 16
            archive.writestr(info, data)
    return out.getvalue()


def _installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise UsageError(f"{name} is not installed; pip install it here first, so that its version is known") from None


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
