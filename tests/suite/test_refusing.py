"""What a plain test does with what a submission may have written: nothing outside its own files, no command, no host."""

import io
import os
import pickle
import runpy
import shutil
import socket
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import tracemalloc
from collections import Counter, OrderedDict, deque
from contextlib import closing
from datetime import date
from decimal import Decimal
from fractions import Fraction
from importlib.machinery import SourceFileLoader
from pathlib import PurePath
from types import SimpleNamespace

import numpy as np
import pytest

from grader.suite import answered as answers
from grader.suite.answered import Answered
from grader.suite.databases import IN_PLACE as OF_DATABASES
from grader.suite.inplace import in_place
from grader.suite.late import put_on_the_bench
from grader.suite.pickles import IN_PLACE as OF_PICKLES
from grader.suite.refusing import IN_PLACE as OF_ARCHIVES
from grader.suite.refusing import OF_NUMBERS, refuse_what_was_written


@pytest.fixture
def view(tmp_path, monkeypatch):
    """A test that runs in a folder of its own, beside one of the instructor's."""
    for name in ("work", "made", "temporary", "instructors"):
        (tmp_path / name).mkdir()
    (tmp_path / "instructors" / "grades.csv").write_text("3")
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    view = SimpleNamespace(
        thread=threading.get_ident(), texts=Answered(), is_apart=True, written=set(), root=tmp_path,
        trouble=None, finish=lambda: None, folder=tmp_path,
        folders=[str(tmp_path / "work"), str(tmp_path / "made")],
    )  # fmt: skip
    refuse_what_was_written()
    linked.view = view
    put_on_the_bench(view)
    yield view
    put_on_the_bench()


def linked(root):
    put_on_the_bench()
    os.symlink(root / "instructors", root / "made" / "link")
    put_on_the_bench(linked.view)
    (root / "made" / "link" / "new.txt").write_text("x")


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "instructors" / "grades.csv").write_text("5"),
        lambda root: (root / "instructors" / "new.txt").write_text("5"),
        lambda root: os.remove(root / "instructors" / "grades.csv"),
        lambda root: os.rename(root / "instructors" / "grades.csv", root / "made" / "taken.csv"),
        lambda root: os.mkdir(root / "instructors" / "new"),
        lambda root: os.chmod(root / "instructors" / "grades.csv", 0o777),
        lambda root: os.truncate(root / "instructors" / "grades.csv", 0),
        lambda root: shutil.rmtree(root / "instructors"),
        lambda root: sqlite3.connect(root / "instructors" / "new.db"),
        linked,
        lambda root: os.symlink(root / "instructors" / "grades.csv", root / "made" / "link"),
        lambda root: os.symlink("../instructors", root / "made" / "link"),
    ],
)
def test_a_test_changes_no_file_but_its_own(view, change):
    with pytest.raises(PermissionError, match="a submission may have written it"):
        change(view.root)
    assert [path.name for path in (view.root / "instructors").iterdir()] == ["grades.csv"]
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


def test_a_test_writes_and_removes_its_own_files(view):
    for folder in ("work", "made", "temporary"):
        file = view.root / folder / "a" / "b.txt"
        file.parent.mkdir()
        file.write_text("b")
        file.rename(file.with_name("c.txt"))
        shutil.rmtree(file.parent)
    os.symlink("b.txt", view.root / "made" / "link")
    with open(os.devnull, "w") as nothing:
        nothing.write("x")
    sqlite3.connect(":memory:").close()
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


@pytest.mark.parametrize(
    "form", ["{0}/instructors/grades.csv", "../instructors/grades.csv", "./../instructors/grades.csv"]
)
def test_what_a_submission_answered_leads_to_no_file_elsewhere(view, form):
    answered = form.format(view.root)
    view.texts.note(answered)
    with pytest.raises(PermissionError):
        open(answered)
    with pytest.raises(PermissionError):
        open(os.path.join(view.root, "work", answered))


def test_what_a_submission_answered_may_name_what_the_test_has_made(view):
    for text in (str(view.root / "made" / "out.txt"), "out.txt", "./below/out.txt", "n/a", "/"):
        view.texts.note(text)
    (view.root / "made" / "out.txt").write_text("x")
    assert (view.root / "made" / "out.txt").read_text() == "x"
    assert subprocess.run(["cat", view.root / "made" / "out.txt"], capture_output=True).stdout == b"x"
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


def made_of(answered):
    """Return what tests make of what they are told before they open it."""
    if isinstance(answered, dict | set):
        (answered,) = answered
    if isinstance(answered, np.ndarray):
        answered = answered.item()
    if isinstance(answered, bytes | PurePath):
        return answered
    *_, line = answered.splitlines()
    return os.path.abspath(line.strip())


@pytest.mark.parametrize(
    "answer",
    [
        os.fsencode,
        lambda path: {path: 1},
        lambda path: {path},
        lambda path: np.array([path]),
        lambda path: f"the file is at\n{path}\n",
        lambda path: f"work/../{os.path.relpath(path)}",
        lambda path: f"x/../../{os.path.relpath(path)}",
        lambda path: f"{os.path.dirname(path)}/x/../{os.path.basename(path)}",
        PurePath,
    ],
)
def test_in_whatever_form_it_was_answered(view, answer):
    answered = answer(f"{view.root}/instructors/grades.csv")
    view.texts.note([answered])
    with pytest.raises(PermissionError):
        open(made_of(answered))


def test_a_table_of_paths_leads_nowhere_either(view):
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame({"size": [1], "path": [f"{view.root}/instructors/grades.csv"]})
    view.texts.note(table)
    with pytest.raises(PermissionError):
        open(table["path"][0])


def test_no_file_of_ours_is_opened_by_its_number(view):
    kept = {name: own for _, name, own, _ in OF_NUMBERS}
    with in_place(OF_NUMBERS):
        for mine in (view.root / "instructors" / "grades.csv").open(), socket.socket():
            with mine, pytest.raises(PermissionError):
                open(mine.fileno())
        number, path = tempfile.mkstemp()
        with open(number, "w") as file:
            file.write("x")
        with pytest.raises(OSError, match="Bad file descriptor"):
            open(number)
    assert kept["open"] is open
    with open(path) as file:
        assert file.read() == "x"


@pytest.mark.parametrize("query", ["attach '{}/grades.db' as o", "vacuum into '{}/new.db'", "attach '{}/n.db' as o"])
def test_no_query_opens_a_database_elsewhere(view, query):
    instructors = view.root / "instructors"
    with in_place(OF_DATABASES), closing(sqlite3.connect(":memory:")) as kept:
        with pytest.raises(sqlite3.DatabaseError, match="authoriz"):
            kept.execute(query.format(instructors))
    with in_place(OF_DATABASES), closing(sqlite3.connect("file::memory:", uri=True)) as kept:
        for name in (instructors, f"file://{instructors}", f"file:{instructors}".replace("i", "%69", 1)):
            with pytest.raises(sqlite3.DatabaseError):
                kept.execute(f"attach '{name}/other.db' as o")
        with pytest.raises(PermissionError):
            sqlite3.connect(f"file:{instructors}/other.db?mode=rwc", uri=True)
    assert {path.name for path in instructors.iterdir()} == {"grades.csv"}


def test_a_query_opens_databases_of_the_test(view):
    with in_place(OF_DATABASES), closing(sqlite3.connect(view.root / "made" / "a.db")) as kept:
        kept.execute("create table t (x)")
        kept.execute("attach ':memory:' as m")
        kept.execute(f"attach '{view.root}/work/b.db' as b")
        kept.execute("create table b.t (x)")
        kept.execute("insert into t values (1)")
        kept.commit()
        kept.execute("detach b")
        kept.execute("vacuum")
        kept.execute(f"vacuum into '{view.root}/made/c.db'")
    assert (view.root / "made" / "c.db").exists()


@pytest.mark.parametrize(
    "query",
    [
        "with recursive t(x) as (select 1 union all select x + 1 from t) select count(*) from t",
        "with recursive t(x) as (select 1 union all select x + 1 from t) select x from t",
        "select zeroblob(1000000000)",
        "select hex(randomblob(1000000000))",
    ],
)
def test_a_query_ends_and_makes_nothing_large(view, query):
    with in_place(OF_DATABASES), closing(sqlite3.connect(":memory:")) as kept:
        began = time.process_time()
        with pytest.raises(sqlite3.Error, match=r"interrupted|too big"):
            kept.execute(query).fetchall()
        assert time.process_time() - began < 30


_SET_OF_A_RANGE = b"\x80\x02cbuiltins\nset\ncbuiltins\nrange\nK\x00J\x00\xe1\xf5\x05\x86R\x85R."
_FAR_AWAY = b"\x80\x02Nr\xff\xff\xff\x0f."
_LONG_FRACTION = b"\x80\x02cfractions\nFraction\nX\x0a\x00\x00\x001e99999999\x85R."
_LONG_BYTES = b"\x80\x02ccollections\ndeque\ncbuiltins\nbytearray\nJ\x00\xca\x9a\x3b\x85R\x85R."
_LONG_ARRAY = b"\x80\x02ccollections\ndeque\ncnumpy\nndarray\nJ\x00\xca\x9a\x3b\x85R\x85R."
_AGAIN_AND_AGAIN = b"\x80\x02(" + b"K\x01" * 10_000 + b"lq\x00" + b"0cbuiltins\nset\nh\x00\x85R" * 1001 + b"."


@pytest.mark.parametrize(
    "data", [_SET_OF_A_RANGE, _LONG_FRACTION, _LONG_BYTES, _LONG_ARRAY, _AGAIN_AND_AGAIN],
)  # fmt: skip
def test_few_bytes_make_nothing_large(view, data):
    with in_place(OF_PICKLES):
        for load in (pickle.loads, lambda data: pickle.load(io.BytesIO(data))):
            with pytest.raises((PermissionError, pickle.UnpicklingError, TypeError), match=r"submission|callable"):
                load(data)


def test_a_place_far_away_takes_no_memory(view):
    tracemalloc.start()
    with in_place(OF_PICKLES):
        assert pickle.loads(_FAR_AWAY) is None
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1 << 20


@pytest.mark.parametrize("protocol", range(3, pickle.HIGHEST_PROTOCOL + 1))
def test_what_was_pickled_is_there_again(view, protocol):
    held = {
        "a": [1, 2.5, (True, None)], "b": {frozenset({1}), 3}, "c": deque([1], 4), "d": OrderedDict(x=1), "e": Counter("aab"),
        "f": bytearray(b"ab"), "g": Fraction(1, 3), "h": Decimal("1.5"), "i": date(2026, 1, 2), "j": b"x", "k": 1 << 80,
    }  # fmt: skip
    with in_place(OF_PICKLES):
        assert pickle.loads(pickle.dumps(held, protocol)) == held
        for array in (np.arange(6.0).reshape(2, 3), np.array(["a"]), np.float64(1.5)):
            if protocol < 5:
                assert np.array_equal(pickle.loads(pickle.dumps(array, protocol)), array)


@pytest.mark.parametrize("kind", [tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_an_archive_makes_no_pipe_and_no_device(view, kind):
    packed = view.root / "made" / "a.tar"
    with tarfile.open(packed, "w") as archive:
        member = tarfile.TarInfo("a.txt")
        member.type, member.devmajor, member.devminor = kind, 1, 5
        archive.addfile(member)
    with in_place(OF_ARCHIVES), tarfile.open(packed) as archive:
        archive.extraction_filter = lambda member, path: member
        with pytest.raises(PermissionError):
            archive.extractall(view.root / "made")
    assert not (view.root / "made" / "a.txt").exists()


def test_no_archive_leads_outside(view):
    packed = view.root / "made" / "a.tar"
    with tarfile.open(packed, "w") as archive:
        member = tarfile.TarInfo("../instructors/new.txt")
        archive.addfile(member)
    with tarfile.open(packed) as archive:
        archive.extraction_filter = lambda member, path: member  # as where Python looks at nothing itself
        with pytest.raises((PermissionError, tarfile.TarError)):
            archive.extractall(view.root / "made")
    assert not (view.root / "instructors" / "new.txt").exists()


@pytest.mark.parametrize(
    "start",
    [
        lambda told: subprocess.run(told, shell=True),
        lambda told: subprocess.run(f"echo {told}", shell=True),
        lambda told: os.system(f"cat {told}"),
    ],
)
def test_what_a_submission_answered_is_no_command(view, start):
    view.texts.note("; touch made")
    with pytest.raises(PermissionError):
        start("; touch made")
    assert not (view.root / "work" / "made").exists()


def test_a_file_that_a_submission_wrote_is_no_program(view):
    file = view.root / "made" / "gen.txt"
    file.write_text("print(3)")
    view.written.add(os.path.realpath(file))
    for words in ([sys.executable, str(file)], ["bash", str(file)], ["env", "python3", str(file)]):
        with pytest.raises(PermissionError):
            subprocess.run(words)
    for run in (lambda: runpy.run_path(str(file)), lambda: SourceFileLoader("gen", str(file)).get_code("gen")):
        with pytest.raises(PermissionError):
            run()
    assert subprocess.run(["wc", "-c", str(file)], capture_output=True).stdout.startswith(b"8")


def test_a_host_that_a_submission_answered_is_not_asked(view):
    view.texts.note("http://student.example/31337 or 127.0.0.1:9")
    with pytest.raises(PermissionError):
        socket.getaddrinfo("student.example", 80)
    with socket.socket() as ours, pytest.raises(PermissionError):
        ours.connect(("127.0.0.1", 9))


def test_of_too_many_answers_each_may_be_one(view, monkeypatch):
    monkeypatch.setattr(answers, "_MAX_TEXTS", 3)
    for number in range(9):
        view.texts.note(f"a/{number}")
    with pytest.raises(PermissionError):
        open(view.root / "instructors" / "grades.csv")
    with pytest.raises(PermissionError):
        os.system("true")


def test_other_threads_and_tests_of_nobodys_do_as_they_like(view):
    def change():
        (view.root / "instructors" / "grades.csv").write_text("5")

    thread = threading.Thread(target=change)
    thread.start()
    thread.join()
    assert (view.root / "instructors" / "grades.csv").read_text() == "5"
    put_on_the_bench()
    (view.root / "instructors" / "grades.csv").write_text("6")


@pytest.mark.parametrize(
    "texts",
    [
        ["~a/\n" * 1000] * 1000,
        [f"{number}/" + "~a/\n" * 1000 for number in range(2000)],
        ["".join(f"~{number}x{line}/\n" for line in range(300)) for number in range(300)],
        [f"{number}" + "a/\n" * 1300 for number in range(2000)],
        [f"{number}" + "../x\n" * 800 for number in range(2000)],
    ],
)
def test_looking_for_paths_in_many_texts_takes_little(texts):
    answered = Answered()
    began = time.process_time()
    answered.note(set(texts))
    answered.note(texts)
    assert time.process_time() - began < 1
    assert answered.leads_to("/home/~a/b")


def test_whose_home_a_path_is_in_is_known(view):
    view.texts.note(["~/a.txt\n", " ~root/b.txt", "c/../../x/d.txt"])
    for path in ("~/a.txt", "~root/b.txt"):
        assert view.texts.leads_to(os.path.expanduser(path))
    assert view.texts.leads_to("/y/x/d.txt")
    assert not view.texts.leads_to("/y/x/e.txt")
