"""Clones of students: their files and the time of their last commit, and nothing of theirs is ever run."""

import os
import subprocess
from datetime import UTC, datetime

import pytest

from grader.classroom import UsageError
from grader.collecting import State, collect
from grader.collecting.github import from_clones

COMMITTED = datetime(2026, 3, 2, 1, 2, 3, tzinfo=UTC)


def git(folder, *arguments):
    env = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_COMMITTER_DATE": "2026-03-02T10:02:03+0900", "GIT_AUTHOR_DATE": "2020-01-01T00:00:00+0000",
    }  # fmt: skip
    command = ["git", "-c", "user.name=student01", "-c", "user.email=student01@uni.example", *arguments]
    subprocess.run(command, cwd=folder, env=env, check=True, capture_output=True)


def clone(classroom, name, files=(("softmax.py", "a = 1"),)):
    folder = classroom / name
    folder.mkdir(parents=True)
    git(folder, "init", "-q")
    for path, text in files:
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "hand in")
    return folder


@pytest.fixture
def classroom(tmp_path):
    return tmp_path / "ch03-submissions"


def only(classroom):
    (one,) = from_clones(classroom, None).handed
    return one


def test_the_files_and_the_time_of_the_last_commit_are_read(classroom):
    clone(
        classroom,
        "ch03-octo-one",
        [("softmax.py", "a = 1"), ("README.md", "x"), ("hw/more.ipynb", "{}"), ("venv/x.py", "")],
    )
    one = only(classroom)
    assert (one.platform, one.number, one.time) == ("github", "octo-one", COMMITTED)
    assert [file.path for file in one.files] == ["softmax.py", "hw/more.ipynb"]
    assert one.left == ("README.md",)


@pytest.mark.parametrize("pack", [("pack-refs", "--all"), ("gc", "-q"), ("checkout", "-q", "--detach")])
def test_the_time_is_read_however_git_keeps_it(classroom, pack):
    git(clone(classroom, "ch03-a"), *pack)
    assert only(classroom).time == COMMITTED


def test_no_program_that_a_repository_names_is_started(classroom, tmp_path):
    folder = clone(classroom, "ch03-a")
    trap = tmp_path / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\n")
    trap.chmod(0o755)
    for name in (
        "core.fsmonitor",
        "core.pager",
        "gpg.program",
        "core.sshCommand",
        "core.alternateRefsCommand",
        "alias.cat-file",
    ):
        git(folder, "config", name, str(trap))
    git(folder, "config", "log.showSignature", "true")
    git(folder, "config", "core.hooksPath", str(tmp_path))
    git(folder, "config", "remote.origin.url", f"ext::{trap}")
    git(folder, "config", "remote.origin.promisor", "true")
    for hook in (folder / ".git" / "hooks").iterdir():
        hook.write_text(trap.read_text())
    assert only(classroom).time == COMMITTED
    assert not (tmp_path / "sprung").exists()
    git(folder, "status")
    assert (tmp_path / "sprung").exists(), "the trap works for those who walk into it"


def head(folder, text):
    (folder / ".git" / "HEAD").write_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ref: refs/heads/none",
        "ref: refs/heads/../../../../etc/passwd",
        "ref: /etc/passwd",
        "0" * 40,
        "--help",
        "x" * 5000,
    ],
    ids=["empty", "no branch", "outside", "absolute", "no commit", "an option", "long"],
)
def test_a_head_that_is_none_gives_no_time(classroom, text):
    head(clone(classroom, "ch03-a"), text)
    assert only(classroom).time is None


def test_a_commit_of_many_megabytes_is_not_read(classroom):
    folder = clone(classroom, "ch03-a")
    git(folder, "-c", "gc.auto=0", "commit", "-q", "--allow-empty", "-m", "x" * 100_000)
    assert only(classroom).time is None


def test_a_tag_is_not_followed(classroom):
    folder = clone(classroom, "ch03-a")
    git(folder, "tag", "-a", "-m", "t", "t")
    tag = (folder / ".git" / "refs" / "tags" / "t").read_text()
    head(folder, tag)
    assert only(classroom).time is None


def test_links_are_not_followed(classroom, tmp_path):
    folder = clone(classroom, "ch03-a")
    (tmp_path / "secret.py").write_text("SECRET = 1")
    (folder / "link.py").symlink_to(tmp_path / "secret.py")
    (folder / "linked").symlink_to(tmp_path)
    (classroom / "ch03-b").symlink_to(folder)
    found = from_clones(classroom, None)
    assert [file.path for file in found.handed[0].files] == ["softmax.py"]
    assert found.unknown == ("ch03-b",)


def test_a_repository_that_is_a_link_gives_no_time(classroom, tmp_path):
    folder = clone(classroom, "ch03-a")
    (folder / ".git").rename(tmp_path / "elsewhere")
    (folder / ".git").symlink_to(tmp_path / "elsewhere")
    assert only(classroom).time is None


def test_a_pipe_in_the_place_of_a_file_does_not_wait(classroom):
    folder = clone(classroom, "ch03-a")
    (folder / ".git" / "HEAD").unlink()
    os.mkfifo(folder / ".git" / "HEAD")
    os.mkfifo(folder / "pipe.py")
    one = only(classroom)
    assert (one.time, [file.path for file in one.files]) == (None, ["softmax.py"])


def test_the_prefix_is_told_by_the_folder_or_asked_for(classroom, tmp_path):
    clone(classroom, "ch03-a")
    other = classroom.rename(tmp_path / "clones")
    with pytest.raises(UsageError, match="--prefix"):
        from_clones(other, None)
    assert from_clones(other, "ch03").handed[0].number == "a"
    with pytest.raises(UsageError, match="no repository is called ch04-<username>; found: ch03-a"):
        from_clones(other, "ch04")


def test_users_that_differ_in_case_alone_are_a_conflict(classroom, tmp_path, canary_course):
    for name in ("ch03-eve", "ch03-Eve", "ch03-other"):
        clone(classroom, name, [("canary.py", name)])
    found = collect(classroom, tmp_path / "submitted", canary_course.assignment("canary"))
    assert {line.handed.number: line.state for line in found.lines} == {
        "eve": State.CONFLICT, "Eve": State.CONFLICT, "other": State.NEW,
    }  # fmt: skip


@pytest.mark.parametrize("user", ["\u0435ve", "\u017ftudent", "eve.", "overrides.toml", "eve ", "..", "-eve"])
def test_what_only_looks_like_a_user_belongs_to_nobody(classroom, user):
    clone(classroom, "ch03-other")
    clone(classroom, f"ch03-{user}")
    found = from_clones(classroom, None)
    assert [one.number for one in found.handed] == ["other"]
    assert found.unknown == (f"ch03-{user}",)


# -- Classroom 50 ------------------------------------------------------------------------------------------------------


def handed_in(folder, said="2026-03-05T06:07:08Z", commit=None):
    """Write what `gh teacher download` writes beside a clone's files."""
    import json

    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True, text=True, check=True)
    commit = commit or head.stdout.strip()
    result = {
        "schema": "classroom50/result/v1",
        "datetime": said,
        "commit": f"https://github.example/x/commit/{commit}",
    }
    (folder / "result.json").write_text(json.dumps(result))
    old = {"submission_tag": "submit/old", "result": None}
    (folder / "results.json").write_text(json.dumps([{"submission_tag": "submit/x", "result": result}, old]))


def test_clones_of_classroom_50_have_their_prefix_and_their_time_from_what_lies_there(tmp_path):
    classroom = tmp_path / "cs101-hw1_submissions_2026_03_05_T_14_30_45"
    handed_in(clone(classroom, "cs101-hw1-octo-one"))
    one = only(classroom)
    assert (one.number, one.time) == ("octo-one", datetime(2026, 3, 5, 6, 7, 8, tzinfo=UTC))
    assert (tuple(file.path for file in one.files), one.left) == (("softmax.py",), ())


@pytest.mark.parametrize("said", [{"said": "yesterday"}, {"commit": "0" * 40}, {"said": 7}])
def test_a_time_that_is_none_or_is_of_another_commit_leaves_that_of_the_last_one(tmp_path, said):
    classroom = tmp_path / "cs101-hw1_submissions_x"
    handed_in(clone(classroom, "cs101-hw1-octo-one"), **said)
    assert only(classroom).time == COMMITTED


@pytest.mark.parametrize("text", ["[" * 5000, "{}", '[{"result": 1}]', "null", "\xff"])
def test_results_that_are_damaged_cost_nothing(tmp_path, text):
    classroom = tmp_path / "cs101-hw1_submissions_x"
    folder = clone(classroom, "cs101-hw1-octo-one")
    (folder / "results.json").write_text(text, encoding="latin-1")
    assert only(classroom).time == COMMITTED
