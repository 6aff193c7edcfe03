"""What an attacker would try first."""

import socket
import time
from contextlib import ExitStack

import pytest

from grader.serve import guard, listening
from grader.serve.ground.tables import Role
from grader.serve.judging.live import MAX_OF_ONE
from tests.conftest import GOOD
from tests.serve.serving import PATIENCE_SECONDS, csrf, hand_in, post


def test_a_form_from_another_site_does_nothing(shared):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    token = csrf(teacher, "/people")
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = teacher.post("/people", data={"csrf": token, "roster": "eve"}, headers=headers)
        assert answer.status_code == 403
    del teacher.headers["Origin"]
    assert teacher.post("/people", data={"csrf": token, "roster": "eve"}).status_code == 403
    assert shared.front.people.by_folder("eve") is None


@pytest.mark.parametrize("given", ["", "guessed"])
def test_a_form_without_the_sessions_token_does_nothing(shared, given):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    assert teacher.post("/people", data={"csrf": given, "roster": "eve"}).status_code == 403
    assert shared.front.people.by_folder("eve") is None


def test_another_sessions_token_does_nothing(shared):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    foreign = csrf(shared.enter("student03"), "/work/canary")
    assert teacher.post("/people", data={"csrf": foreign, "roster": "eve"}).status_code == 403


def test_an_upload_without_the_sessions_token_is_not_kept(shared):
    student = shared.enter("student04")
    answer = student.post("/work/canary", files=[("files", ("canary.py", GOOD))])
    assert answer.status_code == 403
    assert shared.front.inbox.latest("student04", "canary") is None
    late = [("files", ("canary.py", GOOD)), ("csrf", (None, csrf(student, "/work/canary")))]
    assert student.post("/work/canary", files=late).status_code == 403


def test_every_answer_has_the_headers_that_keep_pages_apart(shared):
    student = shared.enter("student03")
    for path in ("/", "/work/canary", "/static/serve.css", "/nowhere", "/health"):
        headers = student.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe-inline" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


def test_no_page_of_ours_has_script_or_style_in_it(shared):
    student, teacher = shared.enter("student03"), shared.enter("teacher", Role.INSTRUCTOR)
    pages = [shared.client().get("/"), student.get("/"), student.get("/work/canary")]
    pages += [
        teacher.get(path) for path in ("/class", "/looks", "/course", "/people", "/trail", "/regrade", "/exports")
    ]
    for page in pages:
        assert page.status_code == 200
        assert "<style" not in page.text
        assert " style=" not in page.text
        assert page.text.count("<script") == page.text.count('<script src="/static/serve.js" defer></script>') == 1


def test_the_cookie_is_for_this_site_and_no_script(shared):
    client = shared.client()
    token = shared.front.people.new_link(shared.person("student05"))
    set_cookie = client.post(f"/in/{token}").headers["set-cookie"].lower()
    assert "httponly" in set_cookie
    assert "samesite=lax" in set_cookie
    assert "secure" not in set_cookie


def test_behind_tls_the_cookie_is_secure_and_of_this_host_alone(course_folder, tmp_path, database_url):
    from tests.serve.serving import Served

    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        object.__setattr__(served.front.settings, "address", "https://class.example.org")
        client = served.client(Origin="https://class.example.org")
        token = served.front.people.new_link(served.person("student01"))
        answer = client.post(f"/in/{token}")
        assert answer.headers["set-cookie"].startswith("__Host-grader=")
        assert "secure" in answer.headers["set-cookie"].lower()
        assert "max-age" in answer.headers["strict-transport-security"]


def test_a_session_that_somebody_else_chose_is_never_continued(shared):
    client = shared.client()
    token = shared.front.people.new_link(shared.person("student05"))
    answer = client.post(f"/in/{token}", headers={"Cookie": "grader=chosen-by-somebody-else"})
    assert answer.status_code == 303
    assert "grader=" in answer.headers["set-cookie"]
    assert "chosen-by-somebody-else" not in answer.headers["set-cookie"]
    assert shared.front.people.session("chosen-by-somebody-else") is None


def test_entering_again_ends_the_session_before(shared):
    client = shared.enter("student05")
    before = client.cookies["grader"]
    assert post(client, f"/in/{shared.front.people.new_link(shared.person('student06'))}").status_code == 303
    assert shared.front.people.session(before) is None


def test_leaving_ends_the_session_on_both_sides(shared):
    client = shared.enter("student05")
    copied = client.cookies["grader"]
    assert post(client, "/leave", "/work/canary").status_code == 303
    assert "grader" not in client.cookies
    thief = shared.client()
    thief.cookies.set("grader", copied)
    assert thief.get("/work/canary").status_code == 303


def test_a_preview_of_a_link_enters_nobody(shared):
    client = shared.client()
    answer = client.get(f"/in/{shared.front.people.new_link(shared.person('student05'))}")
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers


def test_guessed_links_are_nobodys(shared):
    for guess in ("", "0", "student01", "a" * 43, "%00", "é" * 500):
        assert shared.client().get(f"/in/{guess}").status_code == 404


def test_somebody_elses_site_cannot_enter_a_browser_as_somebody_else(shared):
    token = shared.front.people.new_link(shared.person("student05"))
    client = shared.client(Origin="https://evil.example")
    assert client.post(f"/in/{token}").status_code == 403


def test_a_students_file_is_never_a_page(shared):
    student = shared.enter("student07")
    evil = "<script>alert(1)</script>\n" + GOOD
    hand_in(student, ("canary.py", evil))
    answer = student.get("/work/canary/files/now/canary.py")
    assert answer.text == evil
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


def test_what_a_student_writes_is_text_on_every_page(shared):
    student, teacher = shared.enter("student08"), shared.enter("teacher", Role.INSTRUCTOR)
    evil = "<img src=x onerror=alert(1)>"
    hand_in(student, ("canary.py", f"print('{evil}')\nraise ValueError('{evil}')\n"))
    shared.judged("student08")
    post(student, "/work/canary/look", "/work/canary", exercise="double", reason=evil)
    pages = [student.get("/work/canary"), teacher.get("/looks"), teacher.get("/class/student08/canary")]
    assert "&lt;img" in pages[1].text
    for page in [*pages, student.get("/work/canary/feedback"), teacher.get("/class"), teacher.get("/trail")]:
        assert page.status_code == 200
        assert "<img" not in page.text


def test_a_redirect_leads_to_no_other_site(shared):
    client = shared.client()
    for back in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        answer = client.post("/language", data={"language": "ko", "back": back})
        assert answer.headers["location"] == "/"


def test_no_page_of_a_student_holds_a_line_of_the_hidden_tests_or_the_reference(shared):
    student = shared.enter("student10")
    hand_in(student, ("canary.py", "def double(x):\n    return x\n"))
    shared.judged("student10")
    course = shared.front.course.root
    files = [*course.glob("autograde_tests/**/*.py"), *course.glob("solutions/**/*.py")]
    lines = {line.strip() for path in files for line in path.read_text().splitlines()}
    telling = {line for line in lines if len(line) > 25 and not line.startswith(("#", "import", "from", '"'))}
    assert telling
    for path in ("/", "/work/canary", "/work/canary/feedback", "/static/serve.js"):
        assert not [line for line in telling if line in student.get(path).text]


def test_neither_a_token_nor_a_cookie_is_in_the_log(shared, caplog):
    caplog.set_level("INFO")
    client = shared.client()
    token = shared.front.people.new_link(shared.person("student05"))
    client.get(f"/in/{token}")
    client.post(f"/in/{token}")
    # Nor that of a link which somebody copied wrongly.
    for path in ("//in/", "/class/in/", "/IN/", "/in//", "/%69n/"):
        client.get(f"{shared.base}{path}{token}")
    client.get("/api/work", headers={"Authorization": f"Bearer {token}"})
    ours = " ".join(one.getMessage() for one in caplog.records if one.name.startswith("grader"))
    assert "POST /in/…" in ours
    assert token not in ours
    assert client.cookies["grader"] not in ours


def test_programs_prove_themselves_by_a_token_and_by_nothing_else(shared):
    browser = shared.enter("student05")
    assert browser.get("/api/work").status_code == 401
    assert browser.post("/api/work/canary", files=[("files", ("canary.py", GOOD))]).status_code == 401
    token = shared.front.people.new_link(shared.person("student05"))
    answer = shared.client(Origin="").get("/api/work", headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["student"] == "student05"


def test_somebody_who_opens_very_many_pages_takes_the_place_of_nobody(shared):
    teacher, other = shared.enter("teacher", Role.INSTRUCTOR), shared.enter("assistant", Role.ASSISTANT)
    with ExitStack() as open_pages:
        for _ in range(MAX_OF_ONE):
            page = open_pages.enter_context(teacher.stream("GET", "/class/live"))
            assert page.status_code == 200
        with teacher.stream("GET", "/class/live") as page:
            assert page.status_code == 503
        with other.stream("GET", "/class/live") as page:
            assert page.status_code == 200


def test_somebody_who_asks_for_very_many_pages_at_once_takes_the_threads_of_nobody(shared):
    student, other, pages = shared.enter("student13"), shared.enter("student14"), shared.front.pages
    person = shared.person("student13").id
    taken = 0
    while pages.take(person):
        taken += 1
    try:
        assert student.get("/work/canary").status_code == 429
        assert other.get("/work/canary").status_code == 200
    finally:
        for _ in range(taken):
            pages.give_back(person)
    assert student.get("/work/canary").status_code == 200


def test_a_form_that_does_not_end_is_given_up(shared, monkeypatch):
    monkeypatch.setattr(guard, "FORM_SECONDS", 0.1)
    host, port = shared.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 30) as slow:
        head = f"POST /language HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {shared.base}\r\nContent-Length: 9\r\n\r\nb"
        slow.sendall(head.encode())
        assert b" 408 " in slow.recv(4096)


@pytest.mark.parametrize("numbers", ["1" + "0" * 4000, "9" * 20, "-1", "²", "1,,2", ""])
def test_numbers_that_no_request_has_are_refused(shared, numbers):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    assert post(teacher, "/looks", "/class", numbers=numbers, answer="x").status_code == 400


def test_a_class_in_the_folder_of_a_repository_is_not_published_with_it(shared):
    assert (shared.front.settings.folder / ".gitignore").read_text() == "*\n"


def until_it_ends(slow, byte=b""):
    """Read until the other side closes, and send a byte whenever something came; return all that came."""
    told = b""
    try:
        while part := slow.recv(4096):
            told += part
            slow.sendall(byte)
    except (ConnectionResetError, BrokenPipeError):
        pass
    return told


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nHost: x\r\nX: "])
def test_who_does_not_say_what_they_want_is_not_waited_for(shared, monkeypatch, said):
    monkeypatch.setattr(listening, "HEAD_SECONDS", 0.1)
    host, port = shared.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 30) as slow:
        slow.sendall(said)
        assert until_it_ends(slow) == b""


def test_a_body_that_nobody_asked_for_is_not_waited_for(shared, monkeypatch):
    host, port = shared.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 30) as slow:
        slow.sendall(f"GET /health HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 9\r\n\r\n".encode())
        assert slow.recv(4096).startswith(b"HTTP/1.1 ")
        monkeypatch.setattr(listening, "HEAD_SECONDS", 0.1)
        slow.sendall(b"b")
        until_it_ends(slow, b"b")


def test_who_is_being_answered_is_waited_for(shared):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    with teacher.stream("GET", "/class/live") as page:
        lines = page.iter_lines()  # once it is let go, the connection ends
        assert next(lines).startswith("data: ")
        answered = [
            one for one in shared.server.server_state.connections if one.cycle and not one.cycle.response_complete
        ]
        assert answered
        assert all(one._late is None for one in answered)


def test_who_does_not_read_what_they_asked_for_is_not_waited_for(shared, monkeypatch):
    student = shared.enter("student12")
    size = 12 << 20
    hand_in(student, ("canary.py", b"#" * size))
    monkeypatch.setattr(listening, "UNREAD_SECONDS", 0.05)
    host, port = shared.base.removeprefix("http://").split(":")
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect((host, int(port)))
        head = f"GET /work/canary/files/now/canary.py HTTP/1.1\r\nHost: {host}:{port}\r\n"
        slow.sendall(f"{head}Cookie: grader={student.cookies['grader']}\r\n\r\n".encode())
        assert slow.recv(12, socket.MSG_WAITALL) == b"HTTP/1.1 200"
        connections = shared.server.server_state.connections
        until = time.monotonic() + PATIENCE_SECONDS
        while any(one._unread is not None for one in list(connections)) or any(
            one.cycle and not one.cycle.response_complete for one in list(connections)
        ):
            assert time.monotonic() < until
            time.sleep(0.01)
        assert len(until_it_ends(slow)) < size
