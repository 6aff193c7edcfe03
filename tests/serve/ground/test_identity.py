"""Who is who: what a roster, a new address or a link may change, and what not."""

import pytest

from grader.classroom import UsageError
from grader.serve.ground.identity import People
from grader.serve.ground.tables import Role


@pytest.fixture
def people(database):
    return People(database)


def test_a_roster_that_changes_loses_no_student(people):
    people.invite([("student01", "", "one@example.org"), ("student02", "", "")])
    people.invite([("student02", "", "two@example.org"), ("student03", "", "")])
    assert [one.folder for one in people.all()] == ["student01", "student02", "student03"]


def test_a_roster_that_is_read_again_changes_nobodys_link(people):
    (first,) = people.invite([("student01", "", "")])
    (again,) = people.invite([("student01", "", "")])
    assert again.token == ""
    assert people.of_link(first.token).folder == "student01"


def test_a_changed_address_merges_nobody(people):
    people.invite([("student01", "", "one@example.org"), ("student02", "", "two@example.org")])
    people.invite([("student01", "", "two@example.org")])
    assert len(people.all()) == 2
    assert people.by_email("two@example.org") is None


def test_a_new_name_at_an_issuer_is_the_same_person(people):
    before = people.enrol("https://id.example.org", "7f", folder="student01", email="old@example.org")
    after = people.enrol("https://id.example.org", "7f", folder="other", email="new@example.org")
    assert (before.id, before.folder) == (after.id, after.folder)
    assert after.email == "new@example.org"


def test_the_same_subject_of_another_issuer_is_somebody_else(people):
    one = people.enrol("https://a.example.org", "7f", folder="student01")
    other = people.enrol("https://b.example.org", "7f", folder="student01")
    assert one.id != other.id
    assert {one.folder, other.folder} == {"student01", "student01-2"}


def test_the_database_holds_no_token(sqlite, tmp_path):
    people = People(sqlite)
    (invited,) = people.invite([("student01", "", "")])
    session = people.enter(invited.person)
    held = b"".join(path.read_bytes() for path in tmp_path.glob("serve.sqlite*"))
    assert invited.token.encode() not in held
    assert session.encode() not in held


def test_a_new_link_ends_the_old_one_and_every_session(people):
    (invited,) = people.invite([("student01", "", "")])
    session = people.enter(invited.person)
    token = people.new_link(invited.person)
    assert people.of_link(invited.token) is None
    assert people.session(session) is None
    assert people.of_link(token) == invited.person


def test_a_link_that_was_revoked_is_nobodys(people):
    (invited,) = people.invite([("student01", "", "")])
    people.revoke(invited.person)
    assert people.of_link(invited.token) is None
    assert people.of_link("") is None


def test_a_session_ends_by_itself(people):
    (invited,) = people.invite([("student01", "", "")])
    assert people.session(people.enter(invited.person, seconds=-1)) is None


def test_names_hold_no_nul_and_lead_nowhere(people):
    made = people.enrol("test", "x", folder="../..\0/overrides.toml", name="a\0b")
    assert "\0" not in made.folder + made.name
    assert "/" not in made.folder
    assert not made.folder.endswith(".toml")


def test_somebody_who_may_do_everything_is_left(people):
    only = people.enrol("instructor", "instructor", folder="instructor", role=Role.INSTRUCTOR)
    with pytest.raises(UsageError):
        people.set_role(only, Role.STUDENT)
    with pytest.raises(UsageError):
        people.set_active(only, False)


def test_who_left_the_class_enters_by_no_link_and_is_the_same_person_when_taken_back(people):
    (invited,) = people.invite([("student01", "", "")])
    session = people.enter(invited.person)
    people.set_active(invited.person, False)
    assert people.of_link(invited.token) is None
    assert people.session(session) is None
    (again,) = people.invite([("student01", "", "")])
    assert (again.person.id, again.person.active, again.token) == (invited.person.id, False, "")
    people.set_active(again.person, True)
    (back,) = people.invite([("student01", "", "")])
    assert people.of_link(back.token).id == invited.person.id
