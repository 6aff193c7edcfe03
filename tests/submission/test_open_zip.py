"""A class in one zip: every file is listed, and read only as far as it is safe."""

import io
import struct
import zipfile
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from grader.submission import zips
from grader.submission.zips import ArchiveError, open_zip


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        for member, data in members:
            packed.writestr(member, data)
    return out.getvalue()


@pytest.fixture
def listed(tmp_path):
    def listed(data, zone=None):
        path = tmp_path / "class.zip"
        path.write_bytes(data)
        with open_zip(path, zone) as (packed, passed_over):
            return [(one.name, one.time, one.read()) for one in packed], passed_over

    return listed


def korean(name, encoding):
    """Return a zip with a name in another encoding and no flag that says so, as Windows makes it."""
    raw = name.encode(encoding)
    stand_in = "n" * len(raw)
    return zipped((stand_in, b"a = 1")).replace(stand_in.encode(), raw)


@pytest.mark.parametrize("encoding", ["cp949", "euc-kr", "utf-8"])
def test_korean_names_are_read_also_where_the_zip_does_not_say_how(listed, encoding):
    found, _ = listed(korean("김학생_1_2_과제.py", encoding))
    assert found[0][0] == "김학생_1_2_과제.py"


@pytest.mark.parametrize("name", ["../evil.py", "/etc/evil.py", "C:\\evil.py", "a/../../evil.py", "x" * 2000])
def test_a_name_that_leads_outside_is_passed_over_and_told(listed, name):
    found, passed_over = listed(zipped((name, b""), ("fine.py", b"")))
    assert [one[0] for one in found] == ["fine.py"]
    assert len(passed_over) == 1


def test_a_link_is_passed_over(listed):
    link = zipfile.ZipInfo("link.py")
    link.external_attr = 0o120777 << 16
    found, passed_over = listed(zipped((link, b"/etc/passwd")))
    assert (found, passed_over) == ([], ["link.py"])


def test_a_time_is_that_of_the_zone_unless_the_zip_knows_better(listed):
    wall = zipfile.ZipInfo("wall.py", (2026, 3, 2, 9, 0, 0))
    exact = zipfile.ZipInfo("exact.py", (2026, 3, 2, 9, 0, 0))
    exact.extra = (
        b"XX\x01\x00?" + b"UT" + struct.pack("<HBi", 5, 1, int(datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp()))
    )
    none = zipfile.ZipInfo("none.py", (1980, 0, 0, 0, 0, 0))
    found, _ = listed(zipped((wall, b""), (exact, b""), (none, b"")), ZoneInfo("Asia/Seoul"))
    assert [one[1] for one in found] == [
        datetime(2026, 3, 2, 0, tzinfo=UTC), datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(1980, 1, 1, tzinfo=UTC),
    ]  # fmt: skip


@pytest.mark.parametrize("extra", [b"UT\x01\x00\x01", b"UT\x05\x00\x00abcd", b"XX\x00\x00" * 3])
def test_extra_fields_that_tell_no_time_leave_the_wall_clock(listed, extra):
    member = zipfile.ZipInfo("a.py", (2026, 3, 2, 9, 0, 0))
    member.extra = extra
    assert listed(zipped((member, b"")), ZoneInfo("UTC"))[0][0][1] == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_bomb_is_not_unpacked(listed):
    with pytest.raises(ArchiveError, match="unpacks to more"):
        listed(zipped(("bomb.py", b"0" * (64 << 20))))


def test_a_password_is_told(listed):
    data = bytearray(zipped(("a.py", b"a = 1")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ArchiveError, match="password"):
        listed(bytes(data))


def test_a_damaged_file_is_told_by_its_name(listed):
    data = zipped(("a.py", b"a = 1"), method=zipfile.ZIP_STORED).replace(b"a = 1", b"a = 2")
    with pytest.raises(ArchiveError, match=r"a\.py is damaged"):
        listed(data)


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all"])
def test_what_is_no_zip_is_one_line(listed, data):
    with pytest.raises(ArchiveError, match="no zip"):
        listed(data)


def test_too_many_files_are_not_listed(listed, monkeypatch):
    monkeypatch.setattr(zips, "MAX_MEMBERS", 2)
    with pytest.raises(ArchiveError, match="more files"):
        listed(zipped(*((f"{n}.py", b"") for n in range(3))))
