"""Every route with everybody, as the application itself lists them."""

import pytest
from starlette.routing import Mount, Route

from grader.serve.tables import Role
from tests.serve.serving import csrf, hand_in

NOBODY, STUDENT, ASSISTANT, INSTRUCTOR = None, Role.STUDENT, Role.ASSISTANT, Role.INSTRUCTOR
ONE = "/class/{student}/{assignment}"
# Who may ask for what, written down a second time: a route that is added or changed has to be thought of here too.
LEAST = {
    ("GET", "/"): NOBODY,
    ("GET", "/in/{token}"): NOBODY,
    ("POST", "/in/{token}"): NOBODY,
    ("POST", "/language"): NOBODY,
    ("GET", "/health"): NOBODY,
    ("GET", "/metrics"): NOBODY,  # looks at the address itself: see test_operating
    ("POST", "/leave"): STUDENT,
    ("GET", "/work/{assignment}"): STUDENT,
    ("POST", "/work/{assignment}"): STUDENT,
    ("GET", "/work/{assignment}/live"): STUDENT,
    ("GET", "/work/{assignment}/feedback"): STUDENT,
    ("POST", "/work/{assignment}/look"): STUDENT,
    ("GET", "/work/{assignment}/files/{attempt}/{name}"): STUDENT,
    ("GET", "/api/work"): STUDENT,
    ("GET", "/api/work/{assignment}"): STUDENT,
    ("POST", "/api/work/{assignment}"): STUDENT,
    ("GET", "/class"): ASSISTANT,
    ("GET", "/class/live"): ASSISTANT,
    ("GET", ONE): ASSISTANT,
    ("GET", f"{ONE}/feedback"): ASSISTANT,
    ("GET", f"{ONE}/files/{{attempt}}/{{name}}"): ASSISTANT,
    ("POST", f"{ONE}/decide"): ASSISTANT,
    ("POST", f"{ONE}/again"): ASSISTANT,
    ("POST", f"{ONE}/extend"): INSTRUCTOR,
    ("GET", "/mark/{assignment}/{path:path}"): ASSISTANT,
    ("POST", "/mark/{assignment}/{path:path}"): ASSISTANT,
    ("GET", "/looks"): ASSISTANT,
    ("POST", "/looks"): ASSISTANT,
    ("GET", "/course"): INSTRUCTOR,
    ("POST", "/course/{assignment}"): INSTRUCTOR,
    ("GET", "/people"): INSTRUCTOR,
    ("POST", "/people"): INSTRUCTOR,
    ("POST", "/people/{number}/link"): INSTRUCTOR,
    ("POST", "/people/{number}/revoke"): INSTRUCTOR,
    ("POST", "/people/{number}/role"): INSTRUCTOR,
    ("GET", "/trail"): INSTRUCTOR,
    ("GET", "/regrade"): INSTRUCTOR,
    ("POST", "/regrade"): INSTRUCTOR,
    ("GET", "/proofs"): INSTRUCTOR,
    ("GET", "/proofs/{assignment}"): INSTRUCTOR,
    ("POST", "/proofs/{assignment}"): INSTRUCTOR,
    ("GET", "/report"): INSTRUCTOR,
    ("GET", "/similar/{assignment}"): INSTRUCTOR,
    ("GET", "/exports"): INSTRUCTOR,
    ("GET", "/exports/{kind}"): INSTRUCTOR,
}
FILLED = {
    "assignment": "canary",
    "student": "student01",
    "attempt": "now",
    "name": "canary.py",
    "kind": "students.csv",
    "number": "1000",
    "token": "guessed",
}


def listed(app):
    for one in app.routes:
        if isinstance(one, Route):
            for method in one.methods - {"HEAD"}:
                yield method, one.path
        else:
            assert isinstance(one, Mount)
            assert one.path == "/static"


def test_every_route_of_the_application_is_known_here(shared):
    found = list(listed(shared.app))
    assert len(found) == len(set(found))
    assert set(found) == set(LEAST)


@pytest.mark.parametrize("who", [None, *Role], ids=lambda who: who.name.lower() if who else "nobody")
def test_nobody_gets_further_than_they_may(shared, who, monkeypatch):
    # Who may begin a proof is all that is looked at; one takes minutes.
    monkeypatch.setattr(shared.front.proving, "begin", lambda *_: True)
    with_work = shared.enter("student01")
    hand_in(with_work)
    shared.judged("student01")
    names = {Role.STUDENT: "student09", Role.ASSISTANT: "assistant", Role.INSTRUCTOR: "teacher"}
    browser = shared.client() if who is None else shared.enter(names[who], who)
    token = "" if who is None else csrf(browser, "/class" if who > Role.STUDENT else "/work/canary")
    bearer = {"Authorization": f"Bearer {shared.front.people.new_link(shared.person(names[who], who))}"} if who else {}
    if who is not None:
        browser = shared.enter(names[who], who)
        token = csrf(browser, "/class" if who > Role.STUDENT else "/work/canary")
        bearer = {"Authorization": f"Bearer {_second_link(shared, names[who])}"}
    for (method, path), least in LEAST.items():
        if path == "/leave":
            continue
        address = path.replace("{path:path}", "next").format(**FILLED)
        of_programs = path.startswith("/api/")
        headers = bearer if of_programs else {}
        if method == "GET":
            # What goes on and on is only looked at.
            with browser.stream("GET", address, headers=headers) as answer:
                if not path.endswith("/live"):
                    answer.read()
        else:
            answer = browser.post(address, data={"csrf": token, "key": token}, headers=headers)
        allowed = least is None or (who is not None and who >= least)
        if allowed:
            assert answer.status_code != 403 or "/work/{assignment}" in path or path == "/metrics", path
            assert answer.status_code not in (401, 500), (method, path)
        elif who is None:
            assert answer.status_code in (401, 303), (method, path, answer.status_code)
            assert answer.status_code == 401 or answer.headers["location"] == "/"
        else:
            assert answer.status_code == 403, (method, path, answer.status_code)


def _second_link(shared, folder):
    """A further link of somebody, which leaves their session as it is."""
    from sqlalchemy import insert

    from grader.serve.database import now
    from grader.serve.identity import digest, new_token
    from grader.serve.tables import links

    token = new_token()
    with shared.front.database.writing() as connection:
        person = shared.front.people.by_folder(folder)
        connection.execute(insert(links).values(person=person.id, token=digest(token), created=now()))
    return token


def test_a_student_sees_nothing_of_another_one(shared):
    one, other = shared.enter("student01"), shared.enter("student02")
    hand_in(one)
    shared.judged("student01")
    assert one.get("/work/canary/files/now/canary.py").status_code == 200
    assert other.get("/work/canary/files/now/canary.py").status_code == 404
    assert other.get("/work/canary/feedback").status_code == 404
    assert "student01" not in other.get("/work/canary").text
    assert "student01" not in other.get("/").text


def test_assistants_see_no_evidence(shared):
    hand_in(shared.enter("student01"), ("canary.py", "def double(x):\n    return x\n"))
    shared.judged("student01")
    page = "/class/student01/canary"
    seen = {role: shared.enter(f"a-{role.name}", role).get(page).text for role in (Role.ASSISTANT, Role.INSTRUCTOR)}
    assert "test_" in seen[Role.INSTRUCTOR]
    assert "test_" not in seen[Role.ASSISTANT]


def test_names_that_are_nobodys_lead_nowhere(shared):
    teacher = shared.enter("teacher", Role.INSTRUCTOR)
    for name in ("..", "%2e%2e", "..%2f..", "student01%00", ".received", "overrides.toml", "nobody", "%ff"):
        for path in (f"/class/{name}/canary", f"/work/{name}", f"/class/student01/canary/files/{name}/canary.py"):
            answer = teacher.get(path)
            assert answer.status_code in (303, 404), (path, answer.status_code)
