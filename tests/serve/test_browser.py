"""Every page in headless Chromium: on a phone and a desktop, in both languages and themes, with and without JavaScript."""

import shutil

import pytest

from grader.serve.ground.tables import Role
from tests.conftest import REPOSITORY
from tests.marking.conftest import AUTHORED, RUBRIC, notebook
from tests.serve.browsing import LOCALES, SCREENS, look, window
from tests.serve.serving import Served

pytestmark = [pytest.mark.proof, pytest.mark.filterwarnings("ignore::ResourceWarning")]
CLASS = REPOSITORY / "examples" / "class"
ASSIGNMENT = "ch02_perceptron"
BY_HAND = '\n[[assignment]]\nname = "drift"\ntitle.ko = "오차"\ntitle.en = "Drift"\n'


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    folder = tmp_path_factory.mktemp("term")
    course = folder / "course"
    for name in ("solutions", "autograde_tests"):
        shutil.copytree(REPOSITORY / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
    text = (REPOSITORY / "course.toml").read_text()
    due = "due = 2026-12-24T23:59:00+09:00\ntitle.ko ="
    (course / "course.toml").write_text(text.replace("title.ko =", due) + BY_HAND)
    for name, authored in (("solutions/drift/drift.py", AUTHORED), ("autograde_tests/drift/rubric.toml", RUBRIC)):
        (course / name).parent.mkdir()
        (course / name).write_text(authored)
    with Served(course, course / "class", jobs=2) as one:
        yield one


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


def test_every_page_is_for_everybody(served, browser):
    found = []
    one_of = {
        "student01": ("phone", "ko", "light"),
        "student02": ("desktop", "en", "dark"),
        "student03": ("phone", "en", "dark"),
    }
    for student, (screen, language, theme) in one_of.items():
        page = window(browser, screen, language, theme)
        context = page.context
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
        page.locator(f"nav a[href='/work/{ASSIGNMENT}']").click()
        page.locator("#look ~ details summary").click()
        page.fill("#look-reason", "Please look again.")
        page.locator("#look ~ details button").click()
        page.wait_for_selector(".told")
        found += look(page, f"asked-{screen}-{language}-{theme}")
        assert problems == []
        context.close()
    answered = served.front.settings.submitted / "student01" / "drift" / "drift.ipynb"
    answered.parent.mkdir(parents=True)
    answered.write_text(notebook("Each step errs."))
    for screen in SCREENS:
        for language in LOCALES:
            theme = "dark" if (screen == "phone") == (language == "ko") else "light"
            page = window(browser, screen, language, theme)
            context = page.context
            entered(served, page, "teacher", Role.INSTRUCTOR)
            paths = [
                "class",
                f"class/student03/{ASSIGNMENT}",
                f"class/student03/{ASSIGNMENT}/read/now",
                "looks",
                "course",
                "people",
                "trail",
                "regrade",
                "exports",
                "proofs",
                "mark/drift/",
                "mark/drift/of/student01/why",
            ]
            for path in [*paths, "nowhere", "report", f"similar/{ASSIGNMENT}"]:
                page.goto(f"{served.base}/{path}")
                found += look(page, f"{path.replace('/', '-')}-{screen}-{language}-{theme}")
                # What was seen stands beside the test, and not beyond the edge.
                wide = "[...document.querySelectorAll('.evidence')].filter(e => e.scrollWidth > e.clientWidth).length"
                assert page.evaluate(wide) == 0
            context.close()
    assert found == []


def test_without_javascript_all_of_it_works(served, browser):
    page = window(browser, "phone", java_script_enabled=False)
    entered(served, page, "student05")
    hand_in(served, page, "student05", "student05")
    assert page.locator(".total").count() == 1
    page.context.close()


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
