"""Chromium for the tests of pages: screens, languages and themes, and what every page is held to.

GRADER_SCREENSHOTS=DIR keeps a picture of every page that is looked at.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which

from tests.serve.serving import is_missing

SCREENS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
LOCALES = {"ko": "ko-KR", "en": "en-US"}
PATIENCE_MS = 120_000


@contextmanager
def chromium() -> Iterator:
    """Start the browser that is installed here."""
    if find_spec("playwright") is None or find_spec("axe_playwright_python") is None:
        is_missing("Playwright or axe")
    if (program := which("chromium") or which("google-chrome")) is None:
        is_missing("Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield found
        found.close()


def window(browser, screen="desktop", language="en", theme="light", **more):
    """Open a window of somebody's own, with one page."""
    # Our own pages let no script in from elsewhere: axe is put beside them, not into them.
    context = browser.new_context(
        viewport=SCREENS[screen], locale=LOCALES[language], color_scheme=theme, bypass_csp=True, **more
    )  # fmt: skip
    context.set_default_timeout(PATIENCE_MS)
    return context.new_page()


def look(page, name):
    """Hold a page to axe and to the width of its screen; return what is wrong with it."""
    from axe_playwright_python.sync_playwright import Axe

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
