"""Archives as an LMS hands them out, and as nobody should have made them."""

import gzip
import io
import random
import stat
import struct
import tarfile
import time
import tracemalloc
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom import discover
from grader.submission import Rejection, Released, archive, find_submission, read_submission
from tests.broken.generator import tarred, zipped
from tests.conftest import notebook_text

CODE = b"a = 1\n"


@pytest.fixture
def read(tmp_path):
    def read(data, name="hw.zip"):
        path = tmp_path / name
        path.write_bytes(data)
        found = read_submission(path, Released("softmax"))
        return found.reason if isinstance(found, Rejection) else found

    return read


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("hw.zip", zipped), ("HW.ZIP", zipped), ("hw.tar", tarred), ("hw.zip", tarred), ("hw.tar.gz", zipped),
        ("hw.tgz", lambda files: gzip.compress(tarred(files))), ("hw.tar.gz", lambda files: gzip.compress(tarred(files))),
        ("stored.zip", lambda files: zipped(files, zipfile.ZIP_STORED)),
    ],
)  # fmt: skip
def test_the_submission_is_read_from_within(read, name, pack):
    found = read(pack({"hw/softmax.ipynb": notebook_text("a = 1").encode(), "hw/data.csv": b"1,2"}), name)
    assert found.file == f"{name}/hw/softmax.ipynb"
    assert [cell.source for cell in found.cells] == ["a = 1"]
    assert found.ignored == ("hw/data.csv",)


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["softmax.py", "other.ipynb"], "softmax.py"), (["a/b/c/mine.py", "a/notes.txt"], "a/b/c/mine.py"),
        (["mine.py", "old/softmax.py"], "mine.py"), (["softmax.py", "test_softmax.py"], "softmax.py"),
        (["__MACOSX/._softmax.py", "softmax.py"], "softmax.py"), ([".git/softmax.py", "x/y.py"], "x/y.py"),
        (["C:\\hw\\softmax.py", "hw\\mine.py"], "hw/mine.py"), (["./hw//mine.py"], "hw/mine.py"),
    ],
    ids=repr,
)  # fmt: skip
def test_the_file_is_chosen_as_in_a_folder(read, names, chosen):
    for pack in (zipped, tarred):
        assert read(pack(dict.fromkeys(names, CODE))).file == f"hw.zip/{chosen}"


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["a.py", "b.py"], "several_files"), (["a/softmax.py", "b/softmax.py"], "several_files"),
        (["notes.txt"], "no_file"), (["inner.zip"], "no_file"), ([], "archive_empty"),
        (["../softmax.py"], "archive_empty"), (["/softmax.py"], "archive_empty"), (["a/../../softmax.py"], "archive_empty"),
        (["a/b/c/d/e/f/g.py"], "no_file"),
    ],
    ids=repr,
)  # fmt: skip
def test_what_holds_no_submission_is_rejected(read, names, reason):
    for pack in (zipped, tarred):
        assert read(pack(dict.fromkeys(names, CODE))) == reason


def test_an_empty_file_in_an_archive_is_told(read):
    assert read(zipped({"softmax.py": b""})) == "file_empty"


@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
def test_korean_names_that_do_not_say_their_encoding_are_read(read, encoding):
    data = zipped({"x" * len("과제.py".encode(encoding)): CODE})
    raw = "과제.py".encode(encoding)
    assert read(data.replace(b"x" * len(raw), raw)).file == "hw.zip/과제.py"


def test_links_and_devices_are_passed_over(read):
    link = zipfile.ZipInfo("softmax.py")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr(link, "/etc/passwd")
    assert read(packed.getvalue()) == "archive_empty"
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as made:
            info = tarfile.TarInfo("softmax.py")
            info.type, info.linkname = kind, "/etc/passwd"
            made.addfile(info)
        assert read(packed.getvalue()) == "archive_empty"


def test_a_password_is_told(read):
    data = bytearray(zipped({"softmax.py": CODE}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert read(bytes(data)) == "archive_encrypted"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_ask_for_any_amount_of_memory_are_not_used(read, method):
    assert read(zipped({"softmax.py": CODE}, method)) == "archive_damaged"


def bounded(read, data, name="hw.zip", memory=64 << 20):
    """Return the reason, and hold the reading to a second or two and to a bound of memory."""
    began = time.monotonic()
    tracemalloc.start()
    try:
        reason = read(data, name)
        assert tracemalloc.get_traced_memory()[1] < memory
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < 10
    return reason


def test_bombs_are_not_unpacked(read):
    assert bounded(read, zipped({"softmax.py": bytes(40 << 20)})) == "archive_too_large"
    assert (
        bounded(read, gzip.compress(tarred({"a": bytes(40 << 20), "softmax.py": CODE})), "a.tgz") == "archive_too_large"
    )


def test_a_bomb_that_hides_its_size_gives_no_more_than_it_says(read):
    data = bytearray(zipped({"softmax.py": bytes(40 << 20)}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 1000)
    assert bounded(read, bytes(data)) == "archive_damaged"


def test_an_honest_notebook_that_packs_well_is_read(read):
    assert read(zipped({"softmax.py": b"a = 1\n" * 100_000})).cells


def test_lists_of_members_are_bounded(read):
    many = {f"{number}.py": b"" for number in range(10_001)}
    assert bounded(read, zipped(many)) == "archive_too_large"
    assert bounded(read, tarred(many)) == "archive_too_large"
    entry = b"PK\x01\x02" + bytes(42)
    flood = b"PK\x03\x04" + entry * 200_000
    end = b"PK\x05\x06" + struct.pack("<4xHHIIH", 65535, 65535, len(flood) - 4, 4, 0)
    assert bounded(read, flood + end) == "archive_too_large"


@pytest.mark.parametrize(
    ("kind", "size"), [(tarfile.XHDTYPE, 30 << 20), (tarfile.GNUTYPE_LONGNAME, 30 << 20), (tarfile.GNUTYPE_SPARSE, 10)]
)
def test_headers_of_a_tar_that_hold_lists_are_refused(read, kind, size):
    info = tarfile.TarInfo("softmax.py")
    info.type, info.size = kind, size
    assert bounded(read, info.tobuf(tarfile.GNU_FORMAT) + bytes(size), memory=1 << 20) == "archive_too_large"


def sized(size, *, in_pax):
    """Return a tar whose one member says that it has so many bytes."""
    member = tarfile.TarInfo("softmax.py")
    if in_pax:
        member.pax_headers = {"size": str(size)}
    member.size = len(CODE) if in_pax else size
    head = member.tobuf(tarfile.PAX_FORMAT if in_pax else tarfile.GNU_FORMAT)
    return head + CODE.ljust(512, b"\0") + bytes(1024)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize("in_pax", [True, False])
def test_a_member_that_says_it_is_larger_than_any_disk_takes_no_time(read, pack, in_pax):
    assert read(pack(sized(1 << 60, in_pax=in_pax)), "hw.tar") == "archive_damaged"


def test_a_gzip_file_of_many_parts_is_read_and_of_any_number_is_not(read):
    data = tarred({"softmax.py": CODE})
    parts = [gzip.compress(part) for part in (data[:700], b"", data[700:])]
    assert [cell.source for cell in read(b"".join(parts) + bytes(100), "hw.tgz").cells] == ["a = 1\n"]
    assert read(gzip.compress(b"") * 1100 + parts[0], "hw.tgz") == "archive_too_large"
    assert read(gzip.compress(data)[:-20], "hw.tgz") == "archive_damaged"
    assert read(gzip.compress(data)[:-8] + bytes(8), "hw.tgz") == "archive_damaged"


def test_a_sparse_map_inside_a_tar_is_refused(read):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as made:
        info = tarfile.TarInfo("softmax.py")
        info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "softmax.py"}
        info.size = 1 << 20
        made.addfile(info, io.BytesIO(b"99999999\n" + b"1\n" * (1 << 19)))
    assert bounded(read, packed.getvalue()) == "archive_too_large"


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_raises(read, seed):
    rng = random.Random(seed)
    files = {"softmax.py": CODE * 50, "b/c.txt": b"x"}
    data = bytearray(rng.choice([zipped(files), tarred(files), gzip.compress(tarred(files))]))
    for _ in range(rng.randrange(1, 30)):
        data[rng.randrange(len(data))] = rng.randrange(256)
    read(bytes(data[: rng.randrange(len(data))] if seed % 3 == 0 else data))


@given(st.binary(max_size=600), st.sampled_from([b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08", b""]))
@settings(max_examples=100, deadline=None)
def test_no_bytes_raise(tmp_path_factory, data, start):
    path = tmp_path_factory.getbasetemp() / "any.zip"
    path.write_bytes(start + data)
    read_submission(path, Released("softmax"))


def test_nothing_is_written_to_disk(read, tmp_path):
    read(zipped({"softmax.py": CODE}))
    assert [path.name for path in tmp_path.iterdir()] == ["hw.zip"]


def test_an_archive_counts_where_there_is_no_other_file(tmp_path):
    (tmp_path / "hw.zip").write_bytes(zipped({"softmax.py": CODE}))
    assert find_submission(tmp_path, Released("softmax")).path.name == "hw.zip"
    (tmp_path / "other.zip").write_bytes(b"")
    assert find_submission(tmp_path, Released("softmax")).reason == "several_files"
    (tmp_path / "mine.py").write_bytes(CODE)
    assert find_submission(tmp_path, Released("softmax")).path.name == "mine.py"


def test_an_archive_by_itself_is_a_job(tmp_path, canary_course):
    for name in ("canary.zip", "canary.tar.gz", "canary.tgz"):
        path = tmp_path / name
        path.write_bytes(zipped({"mine.py": CODE}))
        (job,) = discover([path], canary_course, student="student01")
        assert job.read(canary_course.assignments[0]).file == f"{name}/mine.py"


def test_an_archive_that_is_too_large_is_not_opened(read, monkeypatch):
    monkeypatch.setattr(archive, "MAX_ARCHIVE", 10)
    assert read(zipped({"softmax.py": CODE})) == "archive_too_large"
