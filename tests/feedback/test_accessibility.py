"""The accessibility check, which is run by hand, says what it is missing."""

import sys

import pytest

from tests import accessibility


def test_without_axe_the_check_says_so(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "axe_playwright_python.sync_playwright", None)
    monkeypatch.setattr(sys, "argv", ["accessibility"])
    assert accessibility.main() == 2
    assert "pip install" in capsys.readouterr().err


def test_without_a_browser_the_check_says_so(monkeypatch, capsys):
    pytest.importorskip("axe_playwright_python")
    monkeypatch.setattr(sys, "argv", ["accessibility"])
    monkeypatch.setattr(accessibility, "which", lambda name: None)
    assert accessibility.main() == 2
    assert "chromium" in capsys.readouterr().err
