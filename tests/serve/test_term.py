"""A whole term in real browsers: from an empty folder to the file of points, every page looked at on the way."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.serve.browsing import look, window
from tests.serve.serving import free_port

pytestmark = [pytest.mark.proof, pytest.mark.filterwarnings("ignore::ResourceWarning")]
CHAPTER = "ch02_perceptron"
CLASS = REPOSITORY / "examples" / "class"
MILD = """

def test_nothing_and_nothing(student):
    assert student.NAND(0, 0) == 1
"""


@pytest.fixture
def course(tmp_path):
    """Chapter 2 alone, which is not published yet."""
    for name in ("solutions", "autograde_tests"):
        shutil.copytree(
            REPOSITORY / name / CHAPTER, tmp_path / name / CHAPTER, ignore=shutil.ignore_patterns("__pycache__")
        )
    text = (REPOSITORY / "course.toml").read_text()
    head, entries = text.split("[[assignment]]", 1)
    entry = next(one for one in entries.split("[[assignment]]") if f'"{CHAPTER}"' in one)
    serve = '[serve]\nreveal = "feedback"\n\n'
    (tmp_path / "course.toml").write_text(f"{head}{serve}[[assignment]]{entry.rstrip()}\npublished = false\n")
    return tmp_path


@contextmanager
def serving(course):
    """Start the command in the course's folder, and yield its address and the instructor's link."""
    port = free_port()
    command = [sys.executable, "-m", "grader", "serve", "--port", str(port), "--address", f"http://127.0.0.1:{port}"]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with (course / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=course, env=env, stdout=subprocess.PIPE, stderr=log, text=True)
    base = process.stdout.readline().removeprefix("grader: ").strip()
    link = process.stdout.readline().rpartition(" ")[2].strip()
    try:
        yield base, link
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        assert process.wait(60) in (0, -signal.SIGTERM), (course / "log").read_text()[-2000:]


def enter(page, link):
    page.goto(link)
    page.locator("main form button").click()
    page.wait_for_url(lambda url: "/in/" not in url)


@contextmanager
def jupyterlab(folder, link):
    """Run JupyterLab in a student's folder, and yield its address."""
    port = free_port()
    home = folder.parent / "home"
    env = {**os.environ, "GRADER_SERVER": link, "HOME": str(home), "PYTHONPATH": str(REPOSITORY), "LANG": "en_US.UTF-8"}
    own = {f"JUPYTER_{name}_DIR": str(home / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}"]
    command += ["--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    home.mkdir()
    with (home / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env={**env, **own}, stdout=log, stderr=log)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(60)


def test_a_term(course, browser):
    with serving(course) as (base, link):
        wrong = _term(course, browser, base, link)
    assert wrong == []


def _term(course, browser, base, link):
    teacher = window(browser)
    enter(teacher, link)
    found = look(teacher, "term-nobody-yet")
    links = _invite(teacher, [f"student0{number}" for number in range(1, 5)])
    found += look(teacher, "term-links")
    teacher.goto(f"{base}/class")
    windows = {
        "student01": window(browser, "phone", "ko", "light"),
        "student02": window(browser, "desktop", "en", "dark"),
        "student03": window(browser, "phone", "en", "dark"),
    }
    for student, page in windows.items():
        page.goto(links[student])
        found += look(page, f"term-link-{student}")
        enter(page, links[student])
        (file,) = (CLASS / student / CHAPTER).glob("*.*")
        page.goto(f"{base}/work/{CHAPTER}")
        page.set_input_files("input[type=file]", str(file))
        page.locator(".drop button").click()
        page.wait_for_selector(".state.judged")
        found += look(page, f"term-judged-{student}")
        page.locator(f"a[href='/work/{CHAPTER}/feedback']").click()
        found += look(page, f"term-feedback-{student}")
        page.go_back()
    _hand_in_from_a_notebook(course, browser, links["student04"])
    # The teacher's page has become another one without being loaded again.
    teacher.wait_for_selector(f"td.h5 a[href='/class/student02/{CHAPTER}']")
    teacher.wait_for_selector(f"td:not(.none):not(.waiting) a[href='/class/student04/{CHAPTER}']")
    found += look(teacher, "term-class")

    teacher.goto(f"{base}/class/student02/{CHAPTER}")
    teacher.locator(".decisions summary").first.click()
    teacher.locator(".decisions input[name=points]").first.fill("1.5")
    teacher.locator(".decisions textarea").first.fill("A good idea.")
    teacher.locator(".decisions button").first.click()
    teacher.wait_for_selector(".told")
    found += look(teacher, "term-decided")
    windows["student02"].reload()
    assert "1.5 / 3" in windows["student02"].inner_text("main")

    asks = windows["student03"]
    asks.locator("#look ~ details summary").click()
    asks.select_option("#look-exercise", "NAND")
    asks.fill("#look-reason", "It is right for nothing and nothing.")
    asks.locator("#look ~ details button").click()
    asks.wait_for_selector(".told")
    teacher.goto(f"{base}/looks")
    found += look(teacher, "term-looks")
    teacher.locator("textarea").fill("So it is. The tests now ask for it.")
    teacher.locator("main button").click()
    teacher.wait_for_selector(".told")
    asks.reload()
    assert "The tests now ask for it." in asks.inner_text("main")
    assert asks.locator(".told").count() == 0
    found += look(asks, "term-answered")
    before = asks.inner_text(".total")

    suite = course / "autograde_tests" / CHAPTER / "test_nand.py"
    suite.write_text(suite.read_text() + MILD)
    teacher.goto(f"{base}/regrade")
    teacher.locator("button[value=look]").click()
    teacher.wait_for_selector("button[value=accept]")
    found += look(teacher, "term-regrade")
    assert "student03" in teacher.inner_text("table")
    teacher.locator("button[value=accept]").click()
    teacher.wait_for_selector("text=This was put in place")
    asks.reload()
    assert asks.inner_text(".total") != before
    assert "Provisional" in asks.inner_text("main")
    windows["student02"].reload()
    assert "1.5 / 3" in windows["student02"].inner_text("main")

    teacher.goto(f"{base}/course")
    teacher.locator("button[value=publish]").click()
    teacher.wait_for_selector("button[value=hide]")
    found += look(teacher, "term-published")
    asks.reload()
    assert "Provisional" not in asks.inner_text("main")
    for path in ("report", f"similar/{CHAPTER}", "trail", "exports"):
        teacher.goto(f"{base}/{path}")
        found += look(teacher, f"term-{path.replace('/', '-')}")
    with teacher.expect_download() as download:
        teacher.locator("a[href='/exports/students.csv']").click()
    rows = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows[1:]] == ["student01", "student02", "student03", "student04"]
    return found


def _invite(teacher, names):
    """Paste a roster, and return everybody's link as the page shows it this once."""
    teacher.locator("a[href='/people']").first.click()
    teacher.fill("#roster", "\n".join(names))
    teacher.locator("#roster ~ button").click()
    teacher.wait_for_selector("#links")
    text = teacher.inner_text("section[aria-labelledby=links]")
    return {name: re.search(rf"{name}\s+(http\S+/in/[\w-]+)", text)[1] for name in names}


def _hand_in_from_a_notebook(course, browser, link):
    """Run all cells in JupyterLab, the last of which hands in."""
    folder = course / "student" / CHAPTER
    folder.mkdir(parents=True)
    notebook = json.loads((CLASS / "student01" / CHAPTER / "perceptron.ipynb").read_text())
    cell = {"cell_type": "code", "id": "hand-in", "metadata": {}, "outputs": [], "execution_count": None}
    notebook["cells"].append({**cell, "source": "from grader import submit\n\nsubmit(lang='en')"})
    (folder / "perceptron.ipynb").write_text(json.dumps(notebook))
    with jupyterlab(folder, link) as address:
        page = window(browser)
        for _ in range(600):
            try:
                page.goto(f"{address}/lab/tree/perceptron.ipynb")
                break
            except Exception:  # it does not listen yet
                page.wait_for_timeout(200)
        page.wait_for_selector(".jp-Notebook .jp-CodeCell")
        # Before that it would ask which kernel is meant.
        page.wait_for_selector(r"text=/ipykernel\) .* Idle/")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.locator(".jp-OutputArea-output", has_text="Received and kept").wait_for()
        page.locator(".jp-OutputArea-output", has_text="14 of 14 points").wait_for()
        page.context.close()
