"""``python -m tests.docs``: writes the pages of the reference that are made from the code."""

from tests.conftest import REPOSITORY
from tests.docs.reference import PAGES

for name, made in PAGES.items():
    path = REPOSITORY / name
    text = made()
    changed = not path.is_file() or path.read_text(encoding="utf-8") != text
    if changed:
        path.write_text(text, encoding="utf-8")
    print(f"{'written' if changed else 'as it was'}: {name}")
