"""Uploads: what they may be called, how large and how slow they may be, and what is left of those that are refused."""

import io
import os
import shutil
import socket
import zipfile
from types import SimpleNamespace

import pytest

from grader.serve.inbox import uploads
from grader.serve.inbox.uploads import SPOOL, safe_name
from tests.conftest import GOOD, notebook_text
from tests.serve.serving import csrf, hand_in


def left_over(served):
    spool = served.front.settings.submitted / SPOOL
    return list(spool.iterdir()) if spool.is_dir() else []


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("canary.py", "canary.py"),
        ("C:\\Users\\me\\canary.ipynb", "canary.ipynb"),
        ("../../../etc/canary.py", "canary.py"),
        ("과제 1.ipynb", "과제_1.ipynb"),
        ("canary (1).py", "canary_1_.py"),
        ("canary.py\0.exe", "canary.py.exe"),
        ("work.zip", "work.zip"),
        (".attempts.zip", ""),
        (".hidden.py", ""),
        ("-rf.py", "rf.py"),
        ("timestamp.txt", ""),
        ("overrides.toml", ""),
        ("virus.exe", ""),
        ("", ""),
        ("..", ""),
        ("x" * 500 + ".py", None),
    ],
)
def test_a_file_is_kept_under_a_name_of_ours(sent, kept):
    name = safe_name(sent)
    if kept is not None:
        assert name == (kept if not kept.endswith(".exe") else "")
    assert "/" not in name
    assert "\0" not in name
    assert len(os.fsencode(name)) < 255


def test_files_of_one_name_are_both_kept(served):
    student = served.enter("student01")
    hand_in(student, ("a/helper.py", "x = 1\n"), ("b/HELPER.py", "x = 2\n"), ("canary.py", GOOD))
    assert set(served.front.inbox.place("student01", "canary").files()) == {"helper.py", "HELPER-2.py", "canary.py"}


def test_what_is_too_large_is_refused_and_leaves_nothing(served, monkeypatch):
    student = served.enter("student01")
    hand_in(student)
    big = b"#" * (21 << 20)
    answer = hand_in(student, ("canary.py", big))
    assert answer.status_code == 413
    assert "20 MB" in answer.text
    assert left_over(served) == []
    assert served.front.inbox.place("student01", "canary").files()["canary.py"].read_text() == GOOD


def test_what_does_not_say_how_large_it_is_is_bounded_all_the_same(served):
    student = served.enter("student01")
    token = csrf(student, "/work/canary")
    edge = "edge"

    def body():
        yield f'--{edge}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token}\r\n'.encode()
        yield f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="canary.py"\r\n\r\n'.encode()
        for _ in range(25):
            yield b"#" * (1 << 20)

    kind = {"Content-Type": f"multipart/form-data; boundary={edge}"}
    answer = student.post("/work/canary", content=body(), headers=kind)
    assert answer.status_code == 413
    assert left_over(served) == []


@pytest.mark.parametrize("is_behind", [False, True])
def test_what_stands_around_a_form_is_bounded_too(served, is_behind):
    student = served.enter("student01")
    token = csrf(student, "/work/canary")
    form = f'--edge\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token}\r\n--edge--\r\n'.encode()
    around = [b"#" * (1 << 20)] * 25
    parts = [form, *around] if is_behind else [b"\r\n", *around, form]
    kind = {"Content-Type": "multipart/form-data; boundary=edge"}
    assert student.post("/work/canary", content=iter(parts), headers=kind).status_code in (
        (413,) if is_behind else (400, 413)
    )
    assert left_over(served) == []


def test_a_slow_body_is_given_up(served, monkeypatch):
    monkeypatch.setattr(uploads, "UPLOAD_SECONDS", 0.3)
    student = served.enter("student01")
    token = csrf(student, "/work/canary")
    port = int(served.base.rpartition(":")[2])
    head = (
        f"POST /work/canary HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {served.base}\r\n"
        f"Cookie: grader={student.cookies['grader']}\r\nContent-Length: 1000\r\n"
        'Content-Type: multipart/form-data; boundary=edge\r\n\r\n--edge\r\nContent-Disposition: form-data; name="csrf"'
        f"\r\n\r\n{token}\r\n--edge\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=30) as slow:
        slow.sendall(head.encode())
        assert b" 408 " in slow.recv(4096).split(b"\r\n")[0]
    assert left_over(served) == []


def test_a_body_that_is_cut_off_leaves_nothing_and_takes_nothing_away(served):
    student = served.enter("student01")
    hand_in(student)
    token = csrf(student, "/work/canary")
    body = (
        f'--edge\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token}\r\n'
        '--edge\r\nContent-Disposition: form-data; name="files"; filename="canary.py"\r\n\r\ndef double(x):\n'
    )
    kind = {"Content-Type": "multipart/form-data; boundary=edge"}
    assert student.post("/work/canary", content=body.encode(), headers=kind).status_code == 400
    assert left_over(served) == []
    assert served.front.inbox.place("student01", "canary").files()["canary.py"].read_text() == GOOD


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "multipart/form-data", "multipart/form-data; boundary=" + "x" * 500, "application/json"]
)
def test_what_is_no_form_is_refused(shared, kind):
    student = shared.enter("student11")
    assert student.post("/work/canary", content=b"x" * 100, headers={"Content-Type": kind}).status_code == 415


def test_nothing_and_nothing_to_grade_are_told_apart(shared):
    student = shared.enter("student11")
    token = csrf(student, "/work/canary")
    answer = student.post("/work/canary", data={"csrf": token}, files=[("files", ("", b""))])
    assert "No file was chosen" in answer.text
    answer = hand_in(student, ("data<b>.csv", "1,2\n"))
    assert answer.status_code == 400
    assert "data&lt;b&gt;.csv" in answer.text


def test_very_many_files_are_refused(shared):
    student = shared.enter("student11")
    assert hand_in(student, *((f"m{number}.py", "") for number in range(60))).status_code == 413


def test_a_zip_bomb_is_judged_and_harms_nobody(served):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("canary.py", b"0" * (300 << 20))
    student = served.enter("student01")
    assert hand_in(student, ("work.zip", packed.getvalue())).status_code == 303
    served.judged("student01")
    assert "can be graded" in student.get("/work/canary").text


def test_a_zip_of_the_work_is_the_work(served):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("work/canary.ipynb", notebook_text(GOOD))
    student = served.enter("student01")
    hand_in(student, ("work.zip", packed.getvalue()))
    served.judged("student01")
    assert served.front.standings.of("student01")["canary"].share == 1


def test_a_full_disk_is_an_honest_refusal(served, monkeypatch):
    student = served.enter("student01")
    hand_in(student)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=1, used=1, free=0))
    answer = hand_in(student, ("canary.py", "double = 1\n"))
    assert answer.status_code == 507
    assert "kept nothing" in answer.text
    assert served.front.inbox.place("student01", "canary").files()["canary.py"].read_text() == GOOD
    assert student.get("/health").status_code == 503


def test_a_disk_that_fills_in_the_middle_is_an_honest_refusal(served, monkeypatch):
    student = served.enter("student01")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(uploads, "_write", full)
    assert hand_in(student).status_code == 507
    assert left_over(served) == []
    monkeypatch.undo()
    assert hand_in(student).status_code == 303


def test_somebody_who_hands_in_without_end_is_asked_to_wait(served):
    student = served.enter("student01")
    answers = [hand_in(student, ("canary.py", f"{GOOD}\n# {number}\n")).status_code for number in range(8)]
    assert answers == [303] * 6 + [429] * 2
    assert hand_in(served.enter("student02")).status_code == 303
