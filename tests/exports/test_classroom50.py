"""Points go back to Classroom 50 as overrides of a teacher's, which lie above what was collected there."""

import json
from datetime import UTC, datetime

import pytest

from grader.classroom import UsageError
from grader.exports.classroom50 import overridden_scores

NOW = datetime(2026, 12, 1, 12, 0, 0, tzinfo=UTC)
COLLECTED = {
    "schema": "classroom50/result/v1", "classroom": "cs101", "assignment_type": "individual", "owner": "Octo-One",
    "submission": "submit/2026-11-30T10-00-00Z-abc1234", "commit": "https://github.example/c", "release": "r",
    "review": "v", "datetime": "2026-11-30T10:00:00Z", "score": 1, "max-score": 2, "tests": [],
}  # fmt: skip
ROSTER = (
    "username,first_name,last_name,email,section,github_id\n"
    "octo-one,First1,Last1,student01@uni.example,a,11\nstudent02,First2,Last2,student02@uni.example,a,12\n"
    "octo-nine,First9,Last9,student09@uni.example,a,19\n"
)


@pytest.fixture
def scores(tmp_path):
    def scores(document):
        path = tmp_path / "cs101" / "scores.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(document))
        return path

    return scores


def with_entries(*entries):
    bucket = {"type": "individual", "entries": list(entries), "collected_at": "2026-11-30T11:00:00Z"}
    return {
        "schema": "classroom50/scores/v1",
        "assignments": {"canary": bucket, "other": {"type": "group", "entries": []}},
    }


def test_an_override_lies_above_what_was_collected_and_the_rest_stays(results, roster, scores):
    late = COLLECTED | {"datetime": "2027-01-01T00:00:00Z"}
    path = scores(with_entries({"owner": "Octo-One", "submissions": [late], "note": "kept"}))
    filled = overridden_scores(results(), path, roster(ROSTER), now=NOW)
    document = json.loads(filled.content)
    assert document["assignments"]["other"] == {"type": "group", "entries": []}
    bucket = document["assignments"]["canary"]
    assert bucket["collected_at"] == "2026-11-30T11:00:00Z"
    first, second = bucket["entries"]
    assert (first["owner"], first["note"], first["override"]) == ("Octo-One", "kept", True)
    ours, collected = first["submissions"]
    assert collected == late
    assert (ours["score"], ours["max-score"], ours["datetime"]) == (9, 9, "2027-01-01T00:00:01Z")
    assert (ours["classroom"], ours["submission"]) == ("cs101", "submit/manual-2026-12-01T12-00-00Z")
    assert set(ours) == set(COLLECTED)
    assert sum(one["score"] for one in ours["tests"]) == 9
    assert (second["owner"], second["submissions"][0]["score"]) == ("student02", 5)
    assert [one.grade.student for one in filled.unmatched] == ["student03"]
    assert [one.name for one in filled.without] == ["First9 Last9"]


def test_exporting_again_replaces_our_own_record_alone(results, scores):
    path = scores(with_entries({"owner": "student01", "submissions": [COLLECTED]}))
    path.write_bytes(overridden_scores(results(), path, None, now=NOW).content)
    again = json.loads(overridden_scores(results(), path, None, now=NOW).content)
    entry = again["assignments"]["canary"]["entries"][0]
    assert [one["submission"][:14] for one in entry["submissions"]] == ["submit/manual-", "submit/2026-11"]


def test_points_that_are_not_whole_are_multiplied(results, grades, scores):
    from dataclasses import replace

    half = tuple(replace(one, points=one.points / 2) for one in grades[0].exercises)
    grade = replace(grades[0], points=grades[0].points / 2, exercises=half)
    (entry,) = json.loads(
        overridden_scores(results(grade), scores(with_entries()), None, slug="hw-1", now=NOW).content
    )["assignments"]["hw-1"]["entries"]
    assert (entry["submissions"][0]["score"], entry["submissions"][0]["max-score"]) == (45, 90)


@pytest.mark.parametrize(
    "document", [[], {"schema": "classroom50/scores/v1"}, {"schema": "x", "assignments": {}},
                 {"schema": "classroom50/scores/v1", "assignments": {"a": {"type": "individual", "entries": [{"owner": "b"}]}}},
                 {"schema": "classroom50/scores/v1", "assignments": {"canary": {"entries": []}}},
                 with_entries({"owner": "student01", "submissions": [5]})],
)  # fmt: skip
def test_a_file_that_is_none_of_theirs_is_one_line(results, scores, document):
    with pytest.raises(UsageError, match=r"not a scores\.json of Classroom 50"):
        overridden_scores(results(), scores(document), None, now=NOW)


def test_a_name_that_no_assignment_there_can_have_is_told(results, scores):
    with pytest.raises(UsageError, match="say --slug"):
        overridden_scores(results(), scores(with_entries()), None, slug="Übung 1", now=NOW)


@pytest.mark.parametrize("time", ["9999-12-31T23:59:59Z", "yesterday", 5, None])
def test_whatever_a_repository_says_of_its_time_costs_nobody_the_export(results, scores, time):
    path = scores(with_entries({"owner": "student01", "submissions": [COLLECTED | {"datetime": time}]}))
    document = json.loads(overridden_scores(results(), path, None, now=NOW).content)
    ours, _ = document["assignments"]["canary"]["entries"][0]["submissions"]
    assert ours["datetime"] == (time if str(time).startswith("9") else "2026-12-01T12:00:00Z")
