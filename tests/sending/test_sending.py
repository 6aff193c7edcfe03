"""`submit()` and `grader submit`: one file to the class, or a plain word why not."""

import json
import os
import stat
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


@pytest.mark.parametrize(
    "given", ["", "x", "ftp://a/in/b", "https://class.example.org/", "http://class.example.org/in/t"]
)
def test_what_is_no_safe_link_is_not_taken(given):
    with pytest.raises(SendError):
        of_link(given, "en")


def test_where_jupyterhub_says_who_one_is_no_link_is_needed(monkeypatch):
    monkeypatch.setenv(VARIABLE, "https://class.example.org/")
    monkeypatch.setenv("JUPYTERHUB_API_TOKEN", "of-the-hub")
    assert known_server("en").token == "of-the-hub"
