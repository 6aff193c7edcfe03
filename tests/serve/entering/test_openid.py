"""Entering by OpenID Connect, against a provider that runs here."""

import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc.jwk import OctKey, RSAKey

from grader.classroom import UsageError
from grader.serve.entering.openid import Issuer, OpenId
from grader.serve.ground.tables import Role
from tests.serve.issuing import Provider
from tests.serve.serving import PATIENCE_SECONDS, Served, is_missing


@pytest.fixture
def provider():
    with Provider() as one:
        yield one


def serving(course_folder, tmp_path, provider, database_url, domain=""):
    served = Served(course_folder, tmp_path / "class", database=database_url)
    way = OpenId(Issuer(provider.address, "grader", "secret", domain))
    served.app.router.routes[0:0] = way.routes(served.front)
    return served


@pytest.fixture
def served(course_folder, tmp_path, provider, database_url):
    with serving(course_folder, tmp_path, provider, database_url) as one:
        one.front.people.invite([("student01", "", "One@example.org"), ("student02", "", "two@example.org")])
        yield one


def come_back(client):
    """Go to the provider and come back as a browser does; return the answer of the server."""
    sent = client.get("/openid")
    assert sent.status_code == 303
    back = client.get(sent.headers["location"]).headers["location"]
    return client.get(back)


def test_who_the_roster_names_enters_and_stays_who_they_are(served, provider):
    client = served.client()
    assert "127.0.0.1" in client.get("/").text
    assert come_back(client).status_code == 303
    assert client.get("/work/canary").status_code == 200
    provider.claims = {"sub": "7f", "email": "two@example.org", "email_verified": True}
    again = served.client()
    come_back(again)
    assert "student01" in again.get("/").text
    assert len(served.front.people.all()) == 2


def test_an_issuer_that_does_not_answer_takes_the_places_of_nobody_else(course_folder, tmp_path, provider, monkeypatch):
    monkeypatch.setattr("grader.serve.entering.errands._MAX_ASKING", 1)
    asked, answers = provider.hold()
    with serving(course_folder, tmp_path, provider, "") as served, ThreadPoolExecutor(1) as away:
        first = away.submit(served.client().get, "/openid")
        assert asked.wait(PATIENCE_SECONDS)
        assert served.client().get("/openid").status_code == 503
        assert served.client().get("/").status_code == 200
        answers.set()
        assert first.result().status_code == 303
        assert served.client().get("/openid").status_code == 303


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "8a", "email": "nobody@example.org", "email_verified": True},
        {"sub": "8a", "email": "one@example.org", "email_verified": False},
        {"sub": "8a", "email": "one@example.org"},
        {"sub": "8a", "email": "one@example.org", "email_verified": "true"},
        {"sub": "8a"},
    ],
)
def test_who_is_not_in_the_class_does_not_enter(served, provider, claims):
    provider.claims = claims
    client = served.client()
    assert come_back(client).status_code == 403
    assert "grader" not in client.cookies


def test_a_second_account_of_the_same_address_is_not_the_same_person(served, provider):
    come_back(served.client())
    provider.claims = {"sub": "9b", "email": "one@example.org", "email_verified": True}
    assert come_back(served.client()).status_code == 403


def test_a_domain_enrols_its_people_and_gives_nobody_anothers_folder(course_folder, tmp_path, provider, database_url):
    with serving(course_folder, tmp_path, provider, database_url, domain="example.org") as served:
        (served.front.settings.submitted / "one" / "canary").mkdir(parents=True)
        client = served.client()
        assert come_back(client).status_code == 303
        (person,) = served.front.people.all()
        assert (person.folder, person.role) == ("one-2", Role.STUDENT)
        provider.claims = {"sub": "8a", "email": "one@example.org.evil.example", "email_verified": True}
        assert come_back(served.client()).status_code == 403


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": "another"},
        {"iss": "https://evil.example"},
        {"exp": int(time.time()) - 3600},
        {"nonce": "another"},
        {"sub": None},
    ],
)
def test_what_was_not_said_to_us_just_now_is_not_believed(served, provider, changed):
    provider.changed = changed
    assert come_back(served.client()).status_code == 400


@pytest.mark.parametrize("how", ["another key", "our own secret"])
def test_what_the_issuer_did_not_sign_is_not_believed(served, provider, how):
    if how == "another key":
        provider.signed_by = RSAKey.generate_key(2048, parameters={"kid": "one"})
    else:
        provider.signed_by, provider.algorithm = OctKey.import_key("secret" * 8), "HS256"
    assert come_back(served.client()).status_code == 400


def test_only_the_browser_that_was_sent_away_comes_back(served):
    sent = served.client().get("/openid").headers["location"]
    state = parse_qs(urlsplit(sent).query)["state"][0]
    victim = served.client()
    assert victim.get(f"/openid/back?code=code0&state={state}").status_code == 400
    client = served.client()
    first = client.get("/openid").headers["location"]
    back = client.get(first).headers["location"]
    assert client.get(back).status_code == 303
    assert client.get(back).status_code == 400


def test_behind_tls_no_neighbour_under_the_same_domain_can_send_somebody_on_an_errand_of_theirs(served):
    object.__setattr__(served.front.settings, "address", "https://class.example.org")
    set_cookie = served.client().get("/openid").headers["set-cookie"]
    # Browsers take this name from nobody but this host itself.
    assert set_cookie.startswith("__Host-grader_openid=")
    assert "secure" in set_cookie.lower()
    assert "domain" not in set_cookie.lower()


def test_an_issuer_that_is_away_is_said_to_be(course_folder, tmp_path):
    class Away:
        address = "http://127.0.0.1:9"

    with serving(course_folder, tmp_path, Away, "") as served:
        assert served.client().get("/openid").status_code == 502


@pytest.mark.parametrize("address", ["", "http://id.example.org", "ftp://id.example.org", "id.example.org"])
def test_an_issuer_that_anybody_could_be_is_refused(address):
    with pytest.raises(UsageError):
        OpenId(Issuer(address, "grader", "secret"))


@pytest.mark.proof
@pytest.mark.filterwarnings("ignore")  # of what the provider is made of
def test_a_provider_that_others_wrote_lets_its_users_in_and_nobody_else(course_folder, tmp_path):
    if find_spec("oidc_provider_mock") is None:
        is_missing("oidc-provider-mock")
    from oidc_provider_mock import User, run_server_in_thread

    known = [User(sub="7f", claims={"email": "one@example.org", "email_verified": True})]
    with (
        run_server_in_thread(require_client_registration=True, require_nonce=True, user_claims=known) as provider,
        Served(course_folder, tmp_path / "class") as served,
    ):
        address = f"http://localhost:{provider.server_port}"
        wanted = {"redirect_uris": [f"{served.base}/openid/back"]}
        us = httpx.post(f"{address}/oauth2/clients", json=wanted, timeout=60).json()
        way = OpenId(Issuer(address, us["client_id"], us["client_secret"]))
        served.app.router.routes[0:0] = way.routes(served.front)
        served.front.people.invite([("student01", "", "one@example.org")])

        def come_back_as(**filled):
            client = served.client()
            form = client.get("/openid").headers["location"]
            assert client.get(form).status_code == 200
            back = client.post(form, data=filled).headers["location"]
            assert back.startswith(f"{served.base}/openid/back?")
            return client, client.get(back).status_code

        client, status = come_back_as(sub="7f")
        assert status == 303
        assert "student01" in client.get("/").text
        # Whom it does not know it takes by any name, without a verified address.
        assert come_back_as(sub="one@example.org")[1] == 403
        assert come_back_as(action="deny")[1] == 400
