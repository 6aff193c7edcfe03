"""Every route with everybody, as the application itself lists them."""

import pytest
from starlette.routing import Mount, Route

from grader.serve.ground.tables import Role
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
    ("GET", "/openid"): NOBODY,
    ("GET", "/openid/back"): NOBODY,
    ("GET", "/hub"): NOBODY,
    ("GET", "/hub/back"): NOBODY,
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
    ("GET", f"{ONE}/read/{{attempt}}"): ASSISTANT,
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
    ("POST", "/people/{number}/active"): INSTRUCTOR,
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
    ("POST", "/exports/filled"): INSTRUCTOR,
}
# What carries its own style, and can do nothing else; the two that sort their tables run one script, known by its hash.
SELF_CONTAINED = {"/work/{assignment}/feedback", f"{ONE}/feedback", "/proofs/{assignment}"}
SORTED = {"/report", "/similar/{assignment}"}
# What may be sent as often as one likes, and what is sent by programs: no form of ours.
OF_PROGRAMS = {path for _, path in LEAST if path.startswith("/api/")}
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


@pytest.fixture
def all_ways(shared, monkeypatch):
    """A class that is entered by all the ways that there are, with something to see of student01."""
    # Proofs and regrades take long: who may begin one is all that is looked at.
    for slow in (shared.front.proving, shared.front.regrading):
        monkeypatch.setattr(slow, "begin", lambda *_, **__: True)
    student = shared.enter("student01")
    hand_in(student, ("canary.py", "def double(x):\n    return x\n"))
    shared.judged("student01")
    return shared


def test_every_route_of_the_application_is_known_here(shared):
    found = list(listed(shared.app))
    assert len(found) == len(set(found))
    assert set(found) == set(LEAST)


ROLES = [None, *Role]
NAMES = {Role.STUDENT: "student09", Role.ASSISTANT: "assistant", Role.INSTRUCTOR: "teacher"}
everybody = pytest.mark.parametrize("who", ROLES, ids=lambda who: who.name.lower() if who else "nobody")


class Visitor:
    """A browser of somebody's with the token of its session, and a personal token as programs have one."""

    def __init__(self, served, who):
        self.who = who
        self.browser = served.client() if who is None else served.enter(NAMES[who], who)
        self.csrf = "" if who is None else csrf(self.browser, "/class" if who > Role.STUDENT else "/work/canary")
        self.bearer = {} if who is None else {"Authorization": f"Bearer {_second_link(served, NAMES[who])}"}

    def may(self, method, path):
        least = LEAST[method, path]
        return least is None or (self.who is not None and self.who >= least)

    def ask(self, method, path, *, proof=None, **headers):
        """Ask as a page of ours would, or with another proof; what goes on and on is only looked at."""
        address = path.replace("{path:path}", "next").format(**FILLED)
        if path in OF_PROGRAMS:
            headers = {**self.bearer, **headers}
        token = self.csrf if proof is None else proof
        form = {"data": {"csrf": token, "key": token}} if method == "POST" else {}
        with self.browser.stream(method, address, headers=headers, **form) as answer:
            if not path.endswith("/live"):
                answer.read()
        return answer


def allowed(visitor):
    """The routes that somebody may ask for, but the one that would end their visit."""
    return [key for key in LEAST if key[1] != "/leave" and visitor.may(*key)]


@everybody
def test_nobody_gets_further_than_they_may(all_ways, who):
    visitor = Visitor(all_ways, who)
    for method, path in LEAST:
        answer = visitor.ask(method, path) if path != "/leave" or who is None else None
        if answer is None:
            continue
        if visitor.may(method, path):
            assert answer.status_code != 403 or "/work/{assignment}" in path or path == "/metrics", path
            assert answer.status_code not in (401, 500), (method, path)
        elif who is None:
            assert answer.status_code in (401, 303), (method, path, answer.status_code)
            assert answer.status_code == 401 or answer.headers["location"] == "/"
        else:
            assert answer.status_code == 403, (method, path, answer.status_code)


@pytest.mark.proof
@everybody
@pytest.mark.parametrize(
    "foreign", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_no_form_of_another_site_does_anything(all_ways, who, foreign):
    visitor = Visitor(all_ways, who)
    before = state_of(all_ways)
    for method, path in allowed(visitor):
        if method == "POST" and path not in OF_PROGRAMS:
            answer = visitor.ask(method, path, **foreign)
            assert answer.status_code == 403, path
            # The upload is refused by the same words as the small forms.
            assert "another site" in answer.text, path
    assert state_of(all_ways) == before


@pytest.mark.proof
@pytest.mark.parametrize("who", list(Role), ids=lambda who: who.name.lower())
@pytest.mark.parametrize("proof", ["", "guessed", "é"])
def test_no_form_without_the_token_of_its_session_does_anything(all_ways, who, proof):
    visitor = Visitor(all_ways, who)
    before = state_of(all_ways)
    for method, path in allowed(visitor):
        if method == "POST" and path not in OF_PROGRAMS:
            answer = visitor.ask(method, path, proof=proof)
            # An upload reads its form itself, and this is none.
            is_upload = path == "/work/{assignment}" and who == Role.STUDENT
            assert answer.status_code == (415 if is_upload else 403), path
    assert state_of(all_ways) == before


@pytest.mark.proof
@everybody
def test_every_answer_says_what_a_browser_may_do_with_it(all_ways, who):
    visitor = Visitor(all_ways, who)
    for method, path in LEAST:
        if path == "/leave":
            continue
        answer = visitor.ask(method, path)
        policy = answer.headers["content-security-policy"]
        where = f"{who} {method} {path}: {policy}"
        assert "default-src 'none'" in policy, where
        assert "script-src 'unsafe" not in policy, where
        assert "frame-ancestors 'none'" in policy or "sandbox" in policy, where
        if "unsafe-inline" in policy:
            assert path in SELF_CONTAINED | SORTED, where
            assert "sandbox" in policy, where
        if "sha256-" in policy and "script-src 'sha256-" in policy:
            assert path in SORTED, where
        assert answer.headers["x-content-type-options"] == "nosniff", where
        assert "no-store" in answer.headers["cache-control"], where
        assert answer.headers["referrer-policy"] == "same-origin", where


def state_of(served):
    """What a form that does something changes: people, hand-ins, requests, the trail, and files."""
    front = served.front
    files = (front.course.root / name for name in ("course.toml", "extensions.toml"))
    return (
        [(one.folder, one.role, one.active) for one in front.people.all() if one.folder not in NAMES.values()],
        [(key, last.id) for key, last in front.inbox.last_of_all().items()],
        [(one.id, one.state) for one in front.looks.open()],
        [row.id for row in front.trail() if row.what not in ("entered", "left")],
        [path.read_bytes() for path in files if path.exists()],
    )


def _second_link(shared, folder):
    """A further link of somebody, which leaves their session as it is."""
    from sqlalchemy import insert

    from grader.serve.ground.database import now
    from grader.serve.ground.identity import digest, new_token
    from grader.serve.ground.tables import links

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
