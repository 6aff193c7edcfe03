"""Entering by a real JupyterHub with its dummy authenticator, and its tokens as those of programs."""

import re
import subprocess
import sys
import time
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest

from grader.serve.entering.hub import Hub
from grader.serve.ground.tables import Role
from tests.conftest import GOOD
from tests.serve.serving import PATIENCE_SECONDS, Served, free_port, is_missing

pytestmark = pytest.mark.proof
# Nobody opens the notebooks' own pages, so that the hub needs no proxy before it: browsers reach the hub itself.
CONFIG = """
from jupyterhub.proxy import Proxy


class NoProxy(Proxy):
    should_start = False
    known = {{}}

    async def get_all_routes(self):
        return self.known

    async def add_route(self, routespec, target, data):
        self.known[routespec] = {{"routespec": routespec, "target": target, "data": data}}

    async def delete_route(self, routespec):
        self.known.pop(routespec, None)


c.JupyterHub.proxy_class = NoProxy
c.JupyterHub.bind_url = "http://127.0.0.1:{unused}"
c.JupyterHub.hub_bind_url = "http://127.0.0.1:{port}"
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allow_all = True
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = "{home}/{{{{username}}}}"
c.Spawner.environment = {{"GRADER_SERVER": "{base}"}}
c.Spawner.cmd = ["{python}", "-m", "jupyterhub.singleuser", "--allow-root"]
c.JupyterHub.services = [
    dict(name="grader", api_token="of-the-service", oauth_redirect_uri="{base}/hub/back", oauth_no_confirm=True)
]
c.JupyterHub.load_roles = [dict(name="user", scopes=["self", "access:services!service=grader"])]
"""


@pytest.fixture
def hub(tmp_path):
    if find_spec("jupyterhub") is None:
        is_missing("JupyterHub")
    port = free_port()
    started = []

    def start(base):
        config = tmp_path / "jupyterhub_config.py"
        config.write_text(CONFIG.format(port=port, unused=free_port(), base=base, home=tmp_path, python=sys.executable))
        command = [sys.executable, "-m", "jupyterhub", "-f", str(config)]
        with (tmp_path / "hub.log").open("w") as log:
            started.append(subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log))
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/hub/api", timeout=5).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            assert time.monotonic() < until, (tmp_path / "hub.log").read_text()[-2000:]
            assert started[-1].poll() is None, (tmp_path / "hub.log").read_text()[-2000:]
            time.sleep(0.2)

    yield f"http://127.0.0.1:{port}", start
    for one in started:
        one.terminate()
        one.wait(60)


def logged_in(hub, name):
    client = httpx.Client(follow_redirects=True, timeout=60)
    page = client.get(f"{hub}/hub/login").text
    token = re.search(r'name="_xsrf" value="([^"]+)"', page)[1]
    client.post(f"{hub}/hub/login", data={"username": name, "password": "x", "_xsrf": token})
    return client


def environment_of(program, home):
    """Return what a process was started with, once it is there."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if program in (process / "cmdline").read_text() and str(home) in (process / "environ").read_text():
                    told = (process / "environ").read_text().split("\0")
                    return dict(one.split("=", 1) for one in told if "=" in one)
            except OSError:
                continue
        time.sleep(0.2)
    raise AssertionError(f"{program} did not start")


def test_who_is_logged_in_at_the_hub_is_known_here(hub, course_folder, tmp_path):
    address, start = hub
    with Served(course_folder, tmp_path / "class") as served:
        served.app.router.routes[0:0] = Hub(address, "grader", "of-the-service").routes(served.front)
        start(served.base)
        served.front.people.invite([("student01", "", ""), ("teacher", "", "")])
        served.front.people.set_role(served.front.people.by_folder("teacher"), Role.INSTRUCTOR)
        with closing(logged_in(address, "student01")) as browser:
            page = browser.get(f"{served.base}/hub")
            assert "student01" in page.text
            assert browser.get(f"{served.base}/work/canary").status_code == 200
            xsrf = next(one.value for one in browser.cookies.jar if one.name == "_xsrf")
            proven = {"X-XSRFToken": xsrf, "Referer": f"{address}/hub/token"}
            begun = browser.post(f"{address}/hub/api/users/student01/server", headers=proven)
            assert begun.status_code in (201, 202), begun.text
            # What another service of the hub gets of its users.
            foreign = browser.post(
                f"{address}/hub/api/users/student01/tokens",
                json={"scopes": ["read:users:name!user=student01"]},
                headers=proven,
            )
            assert foreign.status_code == 201, foreign.text
        work = tmp_path / "canary"
        work.mkdir()
        (work / "canary.py").write_text(GOOD)
        # As in a notebook of the hub, whose kernels have the environment of its server.
        told = subprocess.run(
            [sys.executable, "-c", "from grader import submit; submit(lang='en')"],
            cwd=work,
            env={**environment_of("jupyterhub.singleuser", tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert "9 of 9 points" in told, told
        served.judged("student01")
        with closing(logged_in(address, "student01")) as browser:
            assert browser.get(f"{served.base}/hub").status_code == 200
        for name in ("stranger", "teacher", "instructor"):
            with closing(logged_in(address, name)) as browser:
                assert browser.get(f"{served.base}/hub").status_code == 403
        for token in ("guessed", foreign.json()["token"]):
            bearer = {"Authorization": f"Bearer {token}"}
            assert httpx.get(f"{served.base}/api/work", headers=bearer, timeout=60).status_code == 401
