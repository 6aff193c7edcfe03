"""A term in headless Chromium: a phone and a desktop, both languages and themes, with and without JavaScript.

GRADER_SCREENSHOTS=DIR keeps a picture of every page.
"""

import os
import re
import shutil
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

from grader.serve.tables import Role
from tests.conftest import REPOSITORY
from tests.serve.serving import Served, is_missing

pytestmark = [pytest.mark.proof, pytest.mark.filterwarnings("ignore::ResourceWarning")]
CLASS = REPOSITORY / "examples" / "class"
ASSIGNMENT = "ch02_perceptron"
SCREENS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
LOCALES = {"ko": "ko-KR", "en": "en-US"}
PATIENCE_MS = 120_000


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    folder = tmp_path_factory.mktemp("term")
    course = folder / "course"
    for name in ("solutions", "autograde_tests"):
        shutil.copytree(REPOSITORY / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
    text = (REPOSITORY / "course.toml").read_text()
    due = "due = 2026-12-24T23:59:00+09:00\ntitle.ko ="
    (course / "course.toml").write_text(text.replace("title.ko =", due))
    with Served(course, course / "class", jobs=2) as one:
        yield one


@pytest.fixture(scope="module")
def browser():
    if find_spec("playwright") is None or find_spec("axe_playwright_python") is None:
        is_missing("Playwright or axe")
    if (chromium := which("chromium") or which("google-chrome")) is None:
        is_missing("Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield found
        found.close()


def look(page, name):
    """Hold a page to axe and to the width of its screen, and keep a picture where that is wanted."""
    from axe_playwright_python.sync_playwright import Axe

    # Our own pages let no script in from elsewhere: the check is put beside them, not into them.
    found = [
        f"{name}: {one['id']} {one['help']} {[node['target'] for node in one['nodes'][:3]]}"
        for one in Axe().run(page).response["violations"]
    ]
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append(f"{name}: wider than the screen")
    if folder := os.environ.get("GRADER_SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)
    return found


def context_of(browser, screen="phone", language="ko", theme="light", **more):
    context = browser.new_context(
        viewport=SCREENS[screen], locale=LOCALES[language], color_scheme=theme, bypass_csp=True, **more
    )  # fmt: skip
    context.set_default_timeout(PATIENCE_MS)
    return context


def entered(served, page, folder, role=Role.STUDENT):
    page.goto(f"{served.base}/in/{served.front.people.new_link(served.person(folder, role))}")
    page.locator("main form button").click()
    page.wait_for_url(lambda url: "/in/" not in url)


def hand_in(served, page, student, source):
    (file,) = (CLASS / source / ASSIGNMENT).glob("*.*")
    page.goto(f"{served.base}/work/{ASSIGNMENT}")
    page.set_input_files("input[type=file]", str(file))
    page.locator(".drop button").click()
    page.wait_for_selector(".state.judged")


def test_a_term(served, browser):
    found = []
    one_of = {
        "student01": ("phone", "ko", "light"),
        "student02": ("desktop", "en", "dark"),
        "student03": ("phone", "en", "dark"),
    }
    for student, (screen, language, theme) in one_of.items():
        context = context_of(browser, screen, language, theme)
        page = context.new_page()
        problems = []
        page.on("pageerror", lambda problem, kept=problems: kept.append(str(problem)))
        page.goto(served.base)
        found += look(page, f"entrance-{screen}-{language}-{theme}")
        entered(served, page, student)
        found += look(page, f"home-{screen}-{language}-{theme}")
        page.goto(f"{served.base}/work/{ASSIGNMENT}")
        found += look(page, f"empty-{screen}-{language}-{theme}")
        hand_in(served, page, student, student)
        found += look(page, f"judged-{screen}-{language}-{theme}")
        page.locator(f"a[href='/work/{ASSIGNMENT}/feedback']").click()
        found += look(page, f"feedback-{screen}-{language}-{theme}")
        page.go_back()
        page.locator("#look ~ details summary").click()
        page.fill("#look-reason", "Please look again.")
        page.locator("#look ~ details button").click()
        page.wait_for_selector(".told")
        found += look(page, f"asked-{screen}-{language}-{theme}")
        assert problems == []
        context.close()
    for screen in SCREENS:
        for language in LOCALES:
            theme = "dark" if (screen == "phone") == (language == "ko") else "light"
            context = context_of(browser, screen, language, theme)
            page = context.new_page()
            entered(served, page, "teacher", Role.INSTRUCTOR)
            paths = [
                "class",
                f"class/student03/{ASSIGNMENT}",
                "looks",
                "course",
                "people",
                "trail",
                "regrade",
                "exports",
            ]
            for path in [*paths, "report", f"similar/{ASSIGNMENT}"]:
                page.goto(f"{served.base}/{path}")
                found += look(page, f"{path.replace('/', '-')}-{screen}-{language}-{theme}")
            context.close()
    assert found == []


def test_a_teacher_invites_decides_and_publishes_by_clicking(served, browser):
    context = context_of(browser, "desktop", "en")
    page = context.new_page()
    entered(served, page, "teacher", Role.INSTRUCTOR)
    page.goto(f"{served.base}/people")
    page.fill("#roster", "student07\nstudent08")
    page.locator("#roster ~ button").click()
    link = re.search(r"http\S+/in/[\w-]+", page.inner_text("main"))[0]
    student = context_of(browser, "phone", "en").new_page()
    student.goto(link)
    student.locator("main form button").click()
    hand_in(served, student, "student07", "student03")
    page.goto(f"{served.base}/class/student07/{ASSIGNMENT}")
    page.locator(".decisions summary").first.click()
    page.locator(".decisions input[name=points]").first.fill("1.5")
    page.locator(".decisions textarea").first.fill("A good idea.")
    page.locator(".decisions button").first.click()
    page.wait_for_selector(".told")
    assert "1.5" in page.inner_text(".decisions")
    page.goto(f"{served.base}/course")
    page.locator(f"section[aria-labelledby={ASSIGNMENT}] button[value=hide]").click()
    page.wait_for_selector(".told")
    student.goto(f"{served.base}/work/{ASSIGNMENT}")
    assert "when your teacher publishes it" in student.inner_text("main")
    page.locator(f"section[aria-labelledby={ASSIGNMENT}] button[value=publish]").click()
    page.wait_for_selector(f"section[aria-labelledby={ASSIGNMENT}] button[value=hide]")
    student.reload()
    assert "1.5" in student.inner_text("main")
    with page.expect_download() as download:
        page.goto(f"{served.base}/exports")
        page.locator("a[href='/exports/students.csv']").click()
    assert "student07" in Path(download.value.path()).read_text(encoding="utf-8-sig")
    context.close()
    student.context.close()


def test_without_javascript_all_of_it_works(served, browser):
    context = context_of(browser, "phone", "en", java_script_enabled=False)
    page = context.new_page()
    entered(served, page, "student05")
    hand_in(served, page, "student05", "student05")
    assert page.locator(".total").count() == 1
    context.close()


def test_the_policy_of_our_pages_lets_their_own_script_run_and_no_other(served, browser):
    context = browser.new_context(locale="en-US")
    page = context.new_page()
    entered(served, page, "student06")
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(f"{served.base}/work/{ASSIGNMENT}")
    assert [one for one in refused if "Content Security Policy" in one] == []
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.evil = 1\">')")
    assert page.evaluate("window.evil") is None
    context.close()
