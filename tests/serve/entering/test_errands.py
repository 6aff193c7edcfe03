"""Who comes back from another site: once, in time, in the same browser, however many others were sent there."""

from http.cookies import SimpleCookie
from types import SimpleNamespace
from urllib.parse import parse_qsl, urlsplit

import pytest

from grader.serve.entering.errands import Errands
from grader.serve.guard import Denied


class Browser:
    """A browser that is sent away, and what it would come back with."""

    def __init__(self, errands):
        self.errands, self.front = errands, SimpleNamespace(settings=SimpleNamespace(is_secure=False))
        answer = errands.send(self._visit({}), errands.begin(), "https://id.example.org/go", {"client_id": "grader"})
        self.cookies = {name: one.value for name, one in SimpleCookie(answer.headers["set-cookie"]).items()}
        self.sent = dict(parse_qsl(urlsplit(answer.headers["location"]).query))

    def _visit(self, query, cookies=None):
        return SimpleNamespace(front=self.front, request=SimpleNamespace(query_params=query, cookies=cookies or {}))

    def back(self, **changed):
        return self.errands.back(self._visit({"state": self.sent["state"], "code": "one"} | changed, self.cookies))


@pytest.fixture
def errands():
    return Errands("grader_test")


def test_however_many_set_out_nobody_is_forgotten(errands):
    first = Browser(errands)
    for _ in range(6000):
        errands.begin()
    code, errand = first.back()
    assert (code, errand) == ("one", first.sent["state"])


def test_nobody_comes_back_twice_too_late_or_without_a_code(errands, monkeypatch):
    browser, late = Browser(errands), Browser(errands)
    with pytest.raises(Denied):
        browser.back(code="")
    browser.back()
    with pytest.raises(Denied):
        browser.back()
    monkeypatch.setattr("grader.serve.entering.errands.time", SimpleNamespace(monotonic=lambda: 1e12))
    with pytest.raises(Denied):
        late.back()


def test_who_was_sent_by_another_server_or_by_nobody_does_not_come_back(errands):
    for state in (Browser(Errands("grader_test")).sent["state"], "", ".", "a.b.c", "é.1.é", f"a.{10**12}.b"):
        browser = Browser(errands)
        browser.cookies = dict.fromkeys(browser.cookies, state)
        with pytest.raises(Denied):
            browser.back(state=state)


def test_an_errand_cannot_be_made_to_last_longer(errands):
    browser = Browser(errands)
    start, until, proof = browser.sent["state"].split(".")
    longer = f"{start}.{int(until) + 1000}.{proof}"
    browser.cookies = dict.fromkeys(browser.cookies, longer)
    with pytest.raises(Denied):
        browser.back(state=longer)


def test_in_another_browser_nobody_comes_back(errands):
    browser, other = Browser(errands), Browser(errands)
    with pytest.raises(Denied):
        other.back(state=browser.sent["state"])
    # Whoever tried has not spoilt it for the one who was sent.
    browser.back()


def test_what_belongs_to_an_errand_is_the_same_each_time_and_told_by_nothing_on_the_way(errands):
    one, other = errands.begin(), errands.begin()
    secrets = [errands.secret(errand, what) for errand in (one, other) for what in ("nonce", "verifier")]
    assert len(set(secrets)) == 4
    assert errands.secret(one, "nonce") == secrets[0]
    assert not any(secret in one + other for secret in secrets)
