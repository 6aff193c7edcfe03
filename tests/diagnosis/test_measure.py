"""Figures are what they say: shares with Wilson's intervals, of verdicts that somebody gave."""

import pytest

from tests.diagnosis.measure.counting import Tally, wilson
from tests.diagnosis.measure.sets import Variant, variants


@pytest.mark.parametrize(
    ("good", "of", "low", "high"), [(0, 10, 0.0, 0.278), (5, 10, 0.237, 0.763), (97, 100, 0.915, 0.990), (0, 0, 0, 1)]
)
def test_the_interval_is_wilsons(good, of, low, high):
    assert wilson(good, of) == pytest.approx((low, high), abs=1e-3)


def variant(*mistakes, **labels):
    return Variant(None, "ch", "f", tuple(frozenset(one) for one in mistakes), labels.pop("labels", {}), **labels)


def test_what_nobody_called_true_counts_as_not_so():
    tally = Tally()
    tally.add(variant({"a", "b"}, labels={"relation:negated": "useless"}), {"a", "relation:negated", "c"}, {"a", "b"})
    assert dict(tally.claims) == {"true": 1, "useless": 1, "unlabelled": 1}
    assert (tally.known, tally.recalled, tally.explained, tally.programs) == (1, 1, 1, 1)
    assert "precision 2/3" in tally.line()


def test_a_mistake_that_the_library_lacks_is_not_asked_for():
    tally = Tally()
    tally.add(variant({"A sentence about something else"}), set(), {"a"})
    assert (tally.known, tally.explained) == (0, 0)


def test_who_does_not_know_the_names_tells_how_many_are_known():
    tally = Tally()
    tally.add(variant({"One sentence"}, {"Another"}, labels={"a": "true"}, known=2), {"a"}, {"a"})
    assert (tally.known, tally.recalled) == (2, 1)


def test_a_set_is_read_with_the_verdicts_beside_it(tmp_path):
    (tmp_path / "ch").mkdir()
    (tmp_path / "ch" / "one.py").write_text(
        '# /// variant\n# exercise = "f"\n# mistakes = ["a | b", "a sentence"]\n# useless = ["code:x"]\n# ///\nx = 1\n'
    )
    (tmp_path / "labels.toml").write_text('[one]\n"relation:negated" = "false"\nin_library = 1\n')
    (one,) = variants(tmp_path)
    assert (one.assignment, one.exercise, one.known, len(one.mistakes)) == ("ch", "f", 1, 2)
    verdicts = [one.verdict(name) for name in ("b", "code:x", "relation:negated", "other")]
    assert verdicts == ["true", "useless", "false", ""]
