"""What students read in Korean keeps to one glossary, ``docs/reference/korean.md``."""

from __future__ import annotations

import pytest

from tests.conftest import REPOSITORY
from tests.docs.pages import name_of

GLOSSARY = REPOSITORY / "docs" / "reference" / "korean.md"
WHERE = (
    "docs/*.ko.md",
    "grader/*/messages/*ko.toml",
    "solutions/*/*.py",
    "solutions/*/*.toml",
    "autograde_tests/*/*.toml",
)
TEXTS = [path for pattern in WHERE for path in sorted(REPOSITORY.glob(pattern))]


def ruled_out():
    rows = [line.strip("| ").split(" | ") for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if "|" in line]
    return [word for row in rows[2:] for word in row[2].split(", ")]


def strangers(text):
    return [word for word in ruled_out() if word in text]


@pytest.mark.parametrize("path", TEXTS, ids=name_of)
def test_korean_texts_keep_to_the_glossary(path):
    assert not strangers(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("assignment", sorted(path.name for path in (REPOSITORY / "autograde_tests").glob("ch*")))
def test_explanations_of_mistakes_keep_to_the_glossary(assignment):
    texts = (REPOSITORY / "autograde_tests" / assignment / "misconceptions").rglob("*.py")
    found = {path.stem: strangers(path.read_text(encoding="utf-8")) for path in texts}
    assert {name: words for name, words in found.items() if words} == {}


def test_another_word_is_noticed():
    assert len(ruled_out()) > 15
    assert strangers("쉘에서 숨은 테스트를 실행하세요.") == ["숨은 테스트", "쉘"]
