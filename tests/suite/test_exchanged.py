"""Files between a plain test and the student's code: what is shared, what comes back, and what never does."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from grader.remote.wire import MAX_TEXT, ReceivedList, WireError
from grader.suite.exchanged import MAX_BACK, Exchange, works_with_files
from grader.worker.filing import Filing


def received(value):
    return ReceivedList(map(received, value)) if isinstance(value, list) else value


def _bytes_in(value):
    if isinstance(value, list):
        for one in value:
            yield from _bytes_in(one)
    elif isinstance(value, bytes):
        yield value


class Between:
    """A folder of the tests, one of the student's code, and the exchange between them."""

    def __init__(self, root, monkeypatch):
        self.here, self.there = root / "here", root / "there"
        for folder in (self.here, self.there):
            folder.mkdir()
        (self.here / "given.csv").write_text("given")
        (self.there / "given.csv").write_text("given")
        self.filing = Filing()
        self.filing._home = str(self.there)
        self.told = None
        self.places = []
        monkeypatch.chdir(self.here)
        self.exchange = Exchange(root / "suite", lambda *asked: self.request(*asked), lambda name, path: None)

    def request(self, kind, *fields):
        if kind == "work_in":
            self.places.append(fields)
            return None
        if kind == "stored" and self.told is not None:
            return received(self.told) if fields == (0,) else received([[], []])
        for part in (one for fields_of_one in fields for one in _bytes_in(fields_of_one)):
            assert len(part) <= MAX_TEXT
        return received(getattr(self.filing, kind)(*fields))

    def run(self, code=lambda: None):
        """Do what a call of the student's code does."""
        self.exchange.hand_over()
        code()
        self.exchange.take_back()


@pytest.fixture
def between(tmp_path, monkeypatch):
    return Between(tmp_path, monkeypatch)


def test_what_a_test_wrote_is_there_and_what_was_written_there_comes_back(between, tmp_path):
    made = tmp_path / "made"
    (made / "sub").mkdir(parents=True)
    (made / "sub" / "in.txt").write_text("in")
    between.exchange.share(str(made))
    between.run()
    there = between.exchange.there(str(made / "sub" / "in.txt"))
    assert there.startswith(str(between.there))
    assert Path(there).read_text() == "in"
    assert between.exchange.here(there) == str(made / "sub" / "in.txt")

    def write():
        folder = os.path.dirname(os.path.dirname(there))
        os.makedirs(f"{folder}/new/er")
        os.mkdir(f"{folder}/empty")
        for name in ("new/er/out.bin", "sub/in.txt"):
            with open(f"{folder}/{name}", "wb") as file:
                file.write(b"\xff")

    between.run(write)
    assert (made / "new" / "er" / "out.bin").read_bytes() == (made / "sub" / "in.txt").read_bytes() == b"\xff"
    assert (made / "empty").is_dir()
    (made / "sub" / "in.txt").unlink()
    between.run()
    assert not os.path.exists(there)
    between.run(lambda: os.remove(between.exchange.there(str(made / "new" / "er" / "out.bin"))))
    assert not (made / "new" / "er" / "out.bin").exists()


def write_at_once(path, text):
    """Write a file again within what the clock of the file system goes by, which on many is some milliseconds."""
    time = os.stat(path).st_mtime_ns if os.path.exists(path) else None
    Path(path).write_text(text)
    if time is not None:
        os.utime(path, ns=(time, time))


def test_what_is_written_again_at_once_and_as_long_as_before_is_another_file(between, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    between.exchange.share(str(made))
    seen = []

    def turn_round():
        there = between.exchange.there(str(made / "in.txt"))
        seen.append(Path(there).read_text())
        write_at_once(there, seen[-1][::-1])

    for text in ("abc", "abd", "xyz"):
        write_at_once(made / "in.txt", text)
        between.run(turn_round)
        assert seen[-1] == text
        assert (made / "in.txt").read_text() == text[::-1]


def test_what_nobody_wrote_again_does_not_travel_again(between, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    (made / "in.txt").write_text("abc")
    between.exchange.share(str(made))
    between.run()
    asked = []
    ask = between.request
    between.request = lambda *message: asked.append(message) or ask(*message)
    between.run()
    assert {kind for kind, *_ in asked} == {"stored"}
    assert ask("stored", 1) == [[], []]


def test_files_as_large_as_tests_may_have_them_travel_whole(between, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    (made / "in.txt").write_bytes(bytes(range(256)) * 6000)
    between.exchange.share(str(made))
    there = between.exchange.there

    def double():
        Path(there(str(made / "out.txt"))).write_bytes(Path(there(str(made / "in.txt"))).read_bytes() * 2)

    between.run(double)
    assert (made / "out.txt").read_bytes() == bytes(range(256)) * 12000
    with pytest.raises(WireError, match="more in files"):
        between.run(lambda: Path(there(str(made / "out.txt"))).write_bytes(bytes(MAX_BACK + 5)))


def test_a_file_of_its_own_is_shared_alone(between, tmp_path):
    beside = tmp_path / "secret.txt"
    beside.write_text("secret")
    handle, name = tempfile.mkstemp(dir=tmp_path)
    os.close(handle)
    between.exchange.share(name)
    with open(name, "w") as file:
        file.write("one")
    between.run()
    assert Path(between.exchange.there(name)).read_text() == "one"
    assert not list(between.there.rglob("secret.txt"))
    assert between.exchange.there(str(beside)) == str(beside)


def test_no_link_hands_over_what_it_leads_to(between, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (made / "in.txt").write_text("in")
    (made / "link.txt").symlink_to(tmp_path / "secret.txt")
    (made / "folder").symlink_to(tmp_path)
    between.exchange.share(str(made))
    between.run()
    found = [one for one in between.there.rglob("*") if one.is_file() and one.name != "given.csv"]
    assert [one.name for one in found] == ["in.txt"]


def test_a_file_that_python_could_import_does_not_come_back_even_where_the_test_made_it(between, tmp_path):
    handle, name = tempfile.mkstemp(dir=tmp_path, suffix=".py")
    os.close(handle)
    between.exchange.share(name)

    def write():
        with open(between.exchange.there(name), "w") as file:
            file.write("import os")

    between.run(write)
    assert Path(name).read_text() == ""


def test_new_files_of_the_working_directory_travel_and_are_taken_away(between):
    (between.here / "in.txt").write_text("in")
    between.run(lambda: (between.there / "out.txt").write_text((between.there / "in.txt").read_text() * 2))
    assert (between.here / "out.txt").read_text() == "inin"
    between.run(lambda: (between.there / "given.csv").write_text("another"))
    assert (between.here / "given.csv").read_text() == "given"
    between.run(lambda: (between.there / "given.csv").unlink())
    between.exchange.finish()
    assert [one.name for one in between.here.iterdir()] == ["given.csv"]


@pytest.mark.parametrize(
    "name",
    ["json.py", "x.PY", "a/b.pyc", "x.pth", "x.so", "x.zip", "../x", "a/../../x", "/tmp/x", "", "a//b", "a\nb", "a\\b",
     "x" * 300, "/".join("abcdefghijk"), "x.py/y"],
)  # fmt: skip
def test_nothing_comes_that_python_could_import_or_that_lies_elsewhere(between, name):
    before = {str(one) for one in between.here.parent.rglob("*")}
    between.told = [[[name, [b"import os"]]], []]
    between.run()
    assert {str(one) for one in between.here.parent.rglob("*")} == before


@pytest.mark.parametrize(
    "told",
    [
        3, [], [[]], [[], [], []], [[["a", 3]], []], [[["a", b""]], []], [[["a", [3]]], []], [[[3, []]], []], [[["a"]], []], [["ab"], []],
        [[["a" * 2000, []]], []], [[[f"a{n}", []] for n in range(101)], []],
        [[["a", [bytes(MAX_BACK), b"1"]]], []],
        # What no file system has: a file in a file, a file that is a folder, a name of too many bytes.
        [[["a", []], ["a/b", []]], []], [[["a", None], ["a", []]], []], [[["가" * 200, []]], []],
    ],
)  # fmt: skip
def test_what_is_no_list_of_files_or_too_much_ends_the_conversation(between, told):
    between.told = told
    with pytest.raises(WireError):
        between.run()


def test_folders_in_folders_of_the_working_directory_are_taken_away_too(between):
    between.told = [[["a", None], ["a/b", None], ["a/b/c", []], ["d/e/f", []]], []]
    between.run()
    between.exchange.finish()
    assert [one.name for one in between.here.iterdir()] == ["given.csv"]


def test_folders_of_a_test_that_is_over_are_no_longer_shared(between, tmp_path):
    made = tmp_path / "made"
    for content in ("first", "second"):
        made.mkdir()
        between.exchange.share(str(made))
        between.run()
        there = between.exchange.there(str(made / "in.txt"))
        assert not os.path.exists(there)
        (made / "in.txt").write_text(content)
        between.run()
        assert Path(there).read_text() == content
        shutil.rmtree(made)
        between.exchange.finish()


def test_what_a_test_wrote_beside_is_gone_for_the_next_one(between):
    (between.here / "in.txt").write_text("in")
    between.run()
    between.exchange.finish()
    between.run()
    assert not (between.there / "in.txt").exists()
    assert (between.there / "given.csv").exists()


def test_names_that_are_gone_there_take_away_what_was_shared_and_nothing_else(between):
    (between.here / "in.txt").write_text("in")
    between.exchange.hand_over()
    between.told = [[], ["in.txt", "given.csv", "../there/given.csv", 3]]
    between.exchange.take_back()
    assert [one.name for one in between.here.iterdir()] == ["given.csv"]
    assert (between.there / "given.csv").exists()


def test_who_works_elsewhere_works_there_too(between, tmp_path, monkeypatch):
    made = tmp_path / "made"
    (made / "sub").mkdir(parents=True)
    between.exchange.share(str(made))
    monkeypatch.chdir(made / "sub")
    between.run()
    between.run()
    monkeypatch.chdir(between.here)
    between.run()
    assert between.places == [(1, "sub"), (0, ".")]


@pytest.mark.parametrize(
    ("text", "says"),
    [("def test_a(tmp_path): pass", True), ("open('x', 'w')", True), ("path.write_text('')", True), ("x = 1", False)],
)
def test_suites_that_say_nothing_of_files_pay_nothing(tmp_path, text, says):
    (tmp_path / "test_a.py").write_text(text)
    assert works_with_files(tmp_path) is says


def test_data_beside_the_tests_is_there_once_it_is_named_and_stays_as_it_is(between, tmp_path):
    suite = tmp_path / "suite"
    (suite / "data").mkdir(parents=True)
    given, test = suite / "data" / "in.csv", suite / "test_a.py"
    given.write_text("1")
    test.write_text("")
    there = Path(between.exchange.there(str(suite / "data" / ".." / "data" / "in.csv")))
    assert there.read_text() == "1"
    assert not there.is_relative_to(suite)
    between.run(lambda: there.write_text("2"))
    assert given.read_text() == "1"
    assert (Path(between.exchange.there(str(suite / "data"))) / "in.csv").read_text() == "1"
    assert [between.exchange.there(str(one)) for one in (test, suite)] == [str(test), str(suite)]
