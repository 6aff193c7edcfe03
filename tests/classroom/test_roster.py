"""Who is who, in every layout that platforms write, and nobody for a name that may mean two."""

import pytest

from grader.classroom import UsageError
from grader.classroom.roster import folder_name, read_roster

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Chapter 2 (5511)
,,,,,Manual Posting
    Points Possible,,,,,14
"Last1, First1",101,2026001,student01,A,
"Last2, First2",102,2026002,student02@uni.example,A,
"Student, Test",103,,,A,
"""
MOODLE = """Identifier,Full name,Email address,Status,Grade,Maximum Grade
Participant 501,First1 Last1,student01@uni.example,Submitted,,14
Participant 502,First2 Last2,student02@uni.example,Submitted,,14
"""
GITHUB = '"identifier","github_username","github_id","name"\n"student01","Octo-One","1","First1 Last1"\n"student02","","",""\n'
NBGRADER = "id,first_name,last_name,email\nstudent01,First1,Last1,one@uni.example\n"
KOREAN = "학번,이름,이메일\n2026001,학생일,one@uni.example\n"


@pytest.fixture
def roster(tmp_path):
    def roster(text, key=None):
        path = tmp_path / "roster.csv"
        path.write_text(text, encoding="utf-8")
        return read_roster(path, key)

    return roster


@pytest.mark.parametrize(
    ("text", "kind", "students"),
    [
        (CANVAS, "canvas", ["student01", "student02@uni.example", "103"]),
        (MOODLE, "moodle", ["student01@uni.example", "student02@uni.example"]),
        (GITHUB, "github", ["student01", "student02"]),
        (NBGRADER, "plain", ["student01"]),
        (KOREAN, "plain", ["2026001"]),
    ],
    ids=["canvas", "moodle", "github", "nbgrader", "korean"],
)
def test_the_students_of_every_layout_are_read(roster, text, kind, students):
    found = roster(text)
    assert (found.kind, [person.student for person in found.people]) == (kind, students)


@pytest.mark.parametrize("name", ["student01", "STUDENT01", "101", "2026001", "canvas_101"])
def test_a_student_is_found_by_every_identifier(roster, name):
    assert roster(CANVAS).find(name).row == 3


@pytest.mark.parametrize("name", ["student02", "502", "moodle_502", "student02@uni.example"])
def test_the_local_part_of_a_mail_address_is_enough(roster, name):
    assert roster(MOODLE).find(name).row == 2


def test_a_name_that_may_mean_two_is_nobodys(roster):
    found = roster(CANVAS.replace("2026002", "101"))
    assert found.find("101") is None
    assert found.find("student01") is not None


@pytest.mark.parametrize("name", ["last1first1", "Last1, First1", "First1 Last1", "first1last1"])
def test_a_name_is_found_however_it_is_written(roster, name):
    assert roster(CANVAS).find_name(name).student == "student01"


def test_a_name_that_two_share_is_nobodys(roster):
    assert roster(CANVAS.replace("Last2, First2", "Last1, First1")).find_name("last1first1") is None


def test_an_account_is_only_that_of_its_platform(roster):
    assert roster(CANVAS).find_account("canvas", "101").student == "student01"
    assert roster(CANVAS).find_account("moodle", "101") is None
    assert roster(GITHUB).find_account("github", "octo-one").student == "student01"
    assert roster(GITHUB).find_account("github", "") is None


def test_another_column_names_the_folders_when_asked(roster):
    assert [person.student for person in roster(CANVAS, "SIS User ID").people] == ["2026001", "2026002"]


@pytest.mark.parametrize(
    ("text", "key", "why"),
    [
        ("a,b\n1,2\n", None, "the columns are 'a', 'b'; expected"),
        (CANVAS, "Nickname", "no column 'Nickname'"),
        (NBGRADER + NBGRADER.partition("\n")[2], None, "more than one student is called 'student01'"),
        ("student\n", None, "lists no students"),
    ],
    ids=["columns", "key", "twice", "nobody"],
)
def test_a_roster_that_cannot_be_used_is_one_line(roster, text, key, why):
    with pytest.raises(UsageError, match=why):
        roster(text, key)


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("../../etc", "_.._etc"),
        (".hidden", "hidden"),
        ("a/b\\c", "a_b_c"),
        ("", "_"),
        ("..", "_"),
        ("학생", "학생"),
        ("a@b.c", "a@b.c"),
    ],
)
def test_a_folder_leads_nowhere_and_is_not_hidden(name, folder):
    assert folder_name(name) == folder
