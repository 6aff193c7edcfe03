"""`submit()` and `grader submit`: one file to the class, or a plain word why not."""

import json
import os
import stat
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import find_spec

import pytest

from grader.classroom import UsageError
from grader.cli.app import application
from grader.sending import SendError, known_server, remember, submit
from grader.sending.server import VARIABLE, of_link
from tests.conftest import GOOD, notebook_text, patient_canary

served_only = pytest.mark.skipif(find_spec("starlette") is None, reason="the extra serve is not installed")


@pytest.fixture(autouse=True)
def _nothing_is_known(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for name in (VARIABLE, "JUPYTERHUB_API_TOKEN", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def work(tmp_path, monkeypatch):
    folder = tmp_path / "canary"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    from tests.serve.serving import Served

    folder = tmp_path_factory.mktemp("served")
    with Served(patient_canary(folder / "course"), folder / "class") as one:
        yield one


def link(served, student):
    return f"{served.base}/in/{served.front.people.new_link(served.person(student))}"


@pytest.mark.proof
@served_only
def test_a_notebook_hands_itself_in_with_what_it_imports(served, work, monkeypatch, capsys):
    monkeypatch.setenv(VARIABLE, link(served, "student01"))
    (work / "canary.ipynb").write_text(notebook_text("from helper import twice\n" + GOOD))
    (work / "helper.py").write_text("from deeper import two\ntwice = two\n")
    (work / "deeper.py").write_text("two = 2\n")
    (work / "diary.py").write_text("secret = 1\n")
    submit(file="canary.ipynb")
    told = capsys.readouterr().out
    assert "Received and kept." in told
    assert "9 of 9 points" in told
    assert f"{served.base}/work/canary" in told
    files = served.front.inbox.place("student01", "canary").files()
    assert set(files) == {"canary.ipynb", "helper.py", "deeper.py"}
    submit(file="canary.ipynb")
    assert "nothing was changed" in capsys.readouterr().out


@served_only
def test_a_link_is_remembered_for_this_user_alone(served, work, capsys):
    application("submit")(["submit", "--login", link(served, "student02")], standalone_mode=False)
    assert "You are student02" in capsys.readouterr().out
    (kept,) = (work.parent / "config").rglob("*.json")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    (work / "canary.py").write_text(GOOD)
    assert application("submit")(["submit"], standalone_mode=False) == 0
    assert "9 of 9 points" in capsys.readouterr().out
    assert json.loads(kept.read_text())["token"] not in repr(known_server("en"))


@served_only
def test_a_link_that_nobody_has_is_not_remembered(served):
    with pytest.raises(SendError, match="No personal token"):
        remember(f"{served.base}/in/guessed", "en")
    with pytest.raises(SendError, match="--login"):
        known_server("en")


def test_off_line_nothing_is_lost_and_that_is_said(work, monkeypatch, capsys):
    monkeypatch.setenv(VARIABLE, "http://127.0.0.1:9/in/x")
    (work / "canary.py").write_text(GOOD)
    submit()
    assert "nothing is lost" in capsys.readouterr().out
    with pytest.raises(UsageError, match="nothing is lost"):
        application("submit")(["submit"], standalone_mode=False)
    assert os.listdir(work) == ["canary.py"]


def test_without_a_server_or_a_file_it_is_said_what_to_do(work, capsys):
    submit()
    (work / "canary.py").write_text(GOOD)
    submit()
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 2
    assert "--login" in told[1]


KNOWN = {"student": "student01", "assignments": [{"name": "canary", "stem": "canary", "title": "Canary"}]}


@pytest.fixture
def answering(monkeypatch):
    """Be a server that answers requests one after the other as a script says; what is not bytes is sent as JSON."""
    coming = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told = coming.pop(0)
            self.wfile.write(
                told if isinstance(told, bytes) else b"HTTP/1.0 200 OK\r\n\r\n" + json.dumps(told).encode()
            )

        do_POST = do_GET

        def log_message(self, *_):
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        monkeypatch.setenv(VARIABLE, f"http://127.0.0.1:{server.server_port}/in/t")
        yield coming.extend
        server.shutdown()


def test_what_was_received_is_never_said_not_to_be_handed_in(answering, work, capsys):
    (work / "canary.py").write_text(GOOD)
    answering([KNOWN, {"new": True, "page": "the page"}, b"HTTP/1.0 502 Bad Gateway\r\n\r\n"])
    submit()
    told = capsys.readouterr().out
    assert "Received and kept." in told
    assert "Nothing was handed in" not in told
    assert "still to come" in told
    assert "the page" in told


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.0 504 Gateway Timeout\r\n\r\n", b"HTTP/1.0 200 OK\r\n\r\n<html>"])
def test_where_no_answer_came_nothing_is_claimed_of_the_file(answering, work, capsys, answer):
    (work / "canary.py").write_text(GOOD)
    answering([KNOWN, answer])
    submit()
    told = capsys.readouterr().out
    assert "Nothing was handed in" not in told
    assert "the same file counts once" in told


@pytest.mark.parametrize("answer", [b"who is there?\r\n", {}, {"assignments": [{"id": 1}]}, [1]])
def test_what_is_no_server_of_a_class_is_said_to_be_none(answering, work, capsys, answer):
    (work / "canary.py").write_text(GOOD)
    answering([answer, answer])
    submit()
    assert "cannot be reached" in capsys.readouterr().out
    with pytest.raises(SendError, match="cannot be reached"):
        remember(os.environ[VARIABLE], "en")


def test_a_folder_that_is_gone_is_no_trouble_of_the_network(work, monkeypatch, capsys):
    monkeypatch.setenv(VARIABLE, "http://127.0.0.1:9/in/x")
    work.rmdir()
    submit()
    told = capsys.readouterr().out
    assert "cannot be read" in told
    assert "server" not in told


@pytest.mark.parametrize(
    "given",
    [
        "",
        "x",
        "ftp://a/in/b",
        "https://class.example.org/",
        "http://class.example.org/in/t",
        "https://[::1/in/t",
        "https://class.example.org:port/in/t",
        "https://class example.org/in/t",
    ],
)
def test_what_is_no_safe_link_is_not_taken(given):
    with pytest.raises(SendError):
        of_link(given, "en")


def test_where_jupyterhub_says_who_one_is_no_link_is_needed(monkeypatch):
    monkeypatch.setenv(VARIABLE, "https://class.example.org/")
    monkeypatch.setenv("JUPYTERHUB_API_TOKEN", "of-the-hub")
    assert known_server("en").token == "of-the-hub"
