"""The pages of marking: what they show is inert, and what is filled in is filed where decisions belong."""

import html
import re

import pytest

from grader.classroom import GradeStore, UsageError, read_overrides
from grader.classroom.deciding import decide
from grader.classroom.overrides import Override
from grader.feedback import catalogue
from grader.marking import Marking, Request
from grader.marking.desk import State
from tests.marking.conftest import HOSTILE, PNG, notebook


def item_of(desk, student, exercise="why"):
    return next(one for one in desk.items.values() if one.key == (student, "drift", exercise))


def sheet(marking, item):
    reply = marking.respond(Request(f"answer/{item.id}"))
    assert reply.status == 200
    return reply.body.decode()


def form_of(text, **filled):
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', text))
    return {**hidden, "save": "1", **{name.replace("_", "-"): value for name, value in filled.items()}}


def test_nothing_that_a_student_wrote_is_more_than_text(marking, desk):
    reply = marking.respond(Request(f"answer/{item_of(desk, 'student02').id}"))
    text = reply.body.decode()
    assert html.escape(HOSTILE, quote=True).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in text
    assert [one.strip() for one in re.findall(r"<script[^>]*>", text)] == ['<script src="../mark.js">']
    assert "<img" not in text
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "'unsafe" not in policy


def test_a_picture_is_shown_if_it_is_a_bitmap(marking, desk):
    text = sheet(marking, item_of(desk, "student04"))
    assert re.findall(r'<img src="([^"]+)"', text) == [f"data:image/png;base64,{PNG}"]
    assert "svg" not in text


def test_a_decision_by_the_rubric_is_filed_and_the_next_answer_comes(marking, desk, course, tmp_path):
    item = item_of(desk, "student01")
    form = form_of(sheet(marking, item), criterion_1="3", criterion_3="-0.5", comment="Nicely put.\r\n")
    reply = marking.respond(Request(f"answer/{item.id}", form))
    assert (reply.status, reply.location) == (303, f"../answer/{item_of(desk, 'student02').id}")
    found = read_overrides(tmp_path / "grades", course)[item.key]
    assert (found.points, found.criteria, found.comment) == (2.5, {"1": 3.0, "units": -0.5}, "Nicely put.")
    assert found.author == "assistant"
    assert found.answer == desk.answer(item).fingerprint
    assert desk.state(item, desk.decisions()) is State.DONE
    again = sheet(marking, item)
    assert 'name="criterion-1" value="3"' in again
    assert 'name="points" value=""' in again
    assert "Nicely put." in sheet(marking, item_of(desk, "student02"))  # offered for the next answer


@pytest.mark.parametrize(
    ("filled", "told"),
    [
        ({}, ("No points are given yet", "아직 점수가 없습니다")),
        ({"points": "5"}, ("5 points: there are 0 to 4", "5점은 줄 수 없습니다. 0점에서 4점까지")),
        ({"points": "nan"}, ("there are 0 to 4", "0점에서 4점까지")),
        ({"points": "much"}, ("“much” is no number of points", "점수로 읽을 수 없습니다: “much”")),
        ({"criterion_1": "4"}, ("Criterion 1, 4 points: there are 0 to 3", "기준 1에는 4점을 줄 수 없습니다")),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_cannot_be_meant_is_told_and_what_was_filled_in_stays(desk, filled, told, language, tmp_path):
    marking = Marking(desk, catalogue(language), "form key")
    item = item_of(desk, "student01")
    form = form_of(sheet(marking, item), comment="Half way.", **filled)
    reply = marking.respond(Request(f"answer/{item.id}", form))
    assert reply.status == 400
    assert told[language == "ko"] in html.unescape(reply.body.decode())
    assert "Half way." in reply.body.decode()
    assert not (tmp_path / "grades" / "overrides.toml").exists()


def test_points_may_be_given_against_the_rubric(marking, desk):
    item = item_of(desk, "student01")
    marking.respond(Request(f"answer/{item.id}", form_of(sheet(marking, item), criterion_1="0", points="3,5")))
    assert desk.decisions()[item.key].points == 3.5
    assert 'name="points" value="3.5"' in sheet(marking, item)


def test_who_decided_meanwhile_is_not_written_over_before_that_was_seen(marking, desk, course, tmp_path):
    item = item_of(desk, "student01")
    form = form_of(sheet(marking, item), points="1", comment="Mine.")
    other = Override(*item.key, 4.0, "Theirs.")
    decide(GradeStore(tmp_path / "grades"), course, item.key, other, None)
    reply = marking.respond(Request(f"answer/{item.id}", form))
    assert reply.status == 409
    assert "Mine." in reply.body.decode()
    assert desk.decisions()[item.key] == other
    marking.respond(Request(f"answer/{item.id}", {**form, **form_of(reply.body.decode())}))
    assert desk.decisions()[item.key].comment == "Mine."


def test_a_decision_can_be_taken_back(marking, desk):
    item = item_of(desk, "student01")
    marking.respond(Request(f"answer/{item.id}", form_of(sheet(marking, item), points="1")))
    form = form_of(sheet(marking, item), reopen="1")
    assert marking.respond(Request(f"answer/{item.id}", form)).location == f"../answer/{item.id}"
    assert item.key not in desk.decisions()


def test_a_form_without_the_key_of_the_page_is_not_taken(marking, desk):
    item = item_of(desk, "student01")
    for key in ("", "another"):
        form = {**form_of(sheet(marking, item), points="1"), "key": key}
        assert marking.respond(Request(f"answer/{item.id}", form)).status == 403
    assert desk.decisions() == {}


def test_an_answer_that_was_handed_in_again_is_to_be_read_again(lay, marking, desk, submitted):
    item = item_of(desk, "student01")
    marking.respond(Request(f"answer/{item.id}", form_of(sheet(marking, item), points="1")))
    (submitted / "student01" / "drift" / "drift.ipynb").write_text(notebook("Something else."))
    assert "Another answer was handed in" in sheet(marking, item)
    later = lay()
    assert later.state(item_of(later, "student01"), later.decisions()) is State.CHANGED
    assert later.next_open().key[0] == "student01"


def test_one_goes_through_all_answers_and_then_to_the_overview(marking, desk):
    seen = []
    location = marking.respond(Request("next")).location
    while "answer/" in location:
        item = desk.items[location.rpartition("/")[2]]
        seen.append(item.key)
        location = marking.respond(Request(f"answer/{item.id}", form_of(sheet(marking, item), points="1"))).location
    assert seen == [(f"student0{n}", "drift", exercise) for exercise in ("why", "plot") for n in range(1, 5)]
    assert location == "../"
    overview = marking.respond(Request("")).body.decode()
    assert overview.count("4 of 4 read") == 4


def test_without_names_nothing_on_the_pages_tells_whose_an_answer_is(lay):
    desk = lay(anonymous=True)
    marking = Marking(desk, catalogue("ko"), "k")
    pages = [marking.respond(Request("")).body.decode(), *(sheet(marking, item) for item in desk.items.values())]
    assert "student0" not in "".join(pages)
    orders = [[item.key[0] for item in desk.of(exercise)] for exercise in ("why", "plot")]
    assert sorted(orders[0]) == sorted(orders[1]) != orders[0]
    assert [item.key for item in lay(anonymous=True).items.values()] == [item.key for item in desk.items.values()]


def test_what_was_left_as_it_was_handed_out_is_told(marking, desk):
    assert "Nothing was written here" in sheet(marking, item_of(desk, "student03"))
    assert marking.respond(Request("")).body.decode().count("left as it was") == 1


def test_there_is_nothing_else(marking):
    for path in ("answer/unknown", "answer", "x", "answer/../..", "mark.css"):
        assert marking.respond(Request(path)).status == 404
    script = marking.respond(Request("mark.js"))
    assert script.kind.startswith("text/javascript")


def test_decisions_that_cannot_be_read_are_told_and_nothing_is_lost(marking, desk, tmp_path):
    item = item_of(desk, "student01")
    form = form_of(sheet(marking, item), points="1")
    (tmp_path / "grades").mkdir()
    (tmp_path / "grades" / "overrides.toml").write_text("[[override]]\nstudent =")
    reply = marking.respond(Request(f"answer/{item.id}", form))
    assert reply.status == 400
    assert "overrides.toml" in reply.body.decode()


def test_an_assignment_without_anything_to_read_is_one_line(lay):
    with pytest.raises(UsageError, match="no exercise that is graded by hand"):
        lay(only=["nothing"])
