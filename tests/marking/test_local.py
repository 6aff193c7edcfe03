"""The server of one person's own machine: there by its link alone, and for its own pages alone."""

import http.client
import threading

import pytest

from grader.marking.local import HOST, local_server
from grader.marking.pages import MAX_FORM

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def ask(marking):
    with local_server(marking, "token") as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()

        def asked(path, method="GET", body=None, headers=None, host=None):
            connection = http.client.HTTPConnection(HOST, server.server_port, timeout=10)
            own = {"Host": host or f"{HOST}:{server.server_port}", **(headers or {})}
            connection.request(method, path, body, own)
            reply = connection.getresponse()
            data = reply.read()
            connection.close()
            return reply, data

        asked.port = server.server_port
        yield asked
        server.shutdown()
        thread.join()


def test_the_link_shows_the_pages_and_no_other_path_does(ask):
    reply, data = ask("/token/")
    assert reply.status == 200
    assert b"Drift" in data
    assert reply.getheader("Content-Security-Policy").startswith("default-src 'none'")
    assert reply.getheader("Referrer-Policy") == "same-origin"
    for path in ("/", "/tokem/", "/token2/", "/%74oken/", "/token/../"):
        assert ask(path)[0].status == 404
    assert ask("/token/next")[0].getheader("Location").startswith("./answer/")


def test_a_page_of_another_site_gets_nothing(ask):
    assert ask("/token/", host="evil.example:80")[0].status == 403
    assert ask("/token/", host=f"localhost:{ask.port}")[0].status == 403
    for origin in ("http://evil.example", "null", f"http://localhost:{ask.port}"):
        assert ask("/token/next", "POST", "", {**FORM, "Origin": origin})[0].status == 403


def test_what_is_no_form_of_ours_is_refused(ask):
    assert ask("/token/answer/x", "POST", "{}", {"Content-Type": "application/json"})[0].status == 415
    assert ask("/token/answer/x", "POST", "a" * (MAX_FORM + 1), FORM)[0].status == 413
    assert ask("/token/answer/x", "POST", "&".join(f"a{n}=1" for n in range(100)), FORM)[0].status == 400
    assert ask("/token/answer/x", "POST", "a=1", {**FORM, "Content-Length": "-1"})[0].status == 400
    assert ask("/token/answer/x", "DELETE")[0].status == 501
