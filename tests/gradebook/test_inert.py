"""What a student writes into text is shown in full, and does nothing in the browser of whoever looks at it."""

import copy
import json
import re
import time

import bs4
import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbconvert import HTMLExporter

from grader.gradebook.autograded import autograded_notebook
from grader.gradebook.inert import complete, literal, shown
from grader.gradebook.master import Master, MasterCell
from grader.submission import DocumentCell
from tests.conftest import GOOD
from tests.gradebook.conftest import released, solved

EXPORTER = HTMLExporter(template_name="classic")
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
PICTURES = {"a.png": {"image/png": PIXEL}}
HOSTILE = [
    "[click](javascript:alert(1))", "[click]( JaVaScRiPt:alert(1) )", "[click](java&#115;cript:alert(1))",
    "[click](&#x6a;avascript&colon;alert(1))", "[click](<javascript:alert(1)>)", "[click][1]\n\n[1]: javascript:alert(1)",
    "[click](vbscript:x)", "[click](data:text/html;base64,PHNjcmlwdD4=)", "[click](files/javascript:alert(1))",
    "[click](/formgrader/logout)", "[click](//evil.example)", "<javascript:alert(1)>", "[x](\tjavascript:alert(1))",
    "![x](javascript:alert(1))", "![x](https://evil.example/seen.png)", "![x](/hub/logout)", "![x](fig.png)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)", "![x](data:text/html,<script>alert(1)</script>)",
    "![x][1]\n\n[1]: https://evil.example/seen.png",
    "$\\href{javascript:alert(1)}{x}$", "$$\\href{javascript:alert(1)}{x}$$", "\\\\(\\href{javascript:alert(1)}{x}\\\\)",
    "\\begin{align}\\href{javascript:alert(1)}{x}\\end{align}", "$\\def\\h{\\let\\k=\\href}$", "$\\style{position:fixed}{x}$",
    "$\\require{html}\\class{btn}{x}$", "\\\\\\\\( &#92;href{javascript:alert(1)}{x} \\\\\\\\)", "$\\hr**e**f$ \\hr*e*f{x}",
    "$\\unicode[a;b:c]{65}$", "$\\mmlToken{mi}[href=\"javascript:alert(1)\"]{x}$", "$\\cssId{grade}{x}$",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "</div></div><h1>x</h1>",
    "<a href='https://x' onclick='alert(1)'>x</a>", "<!-- -->", "<?x?>", "<style>body{display:none}</style>",
    "```mermaid\nflowchart LR\n A-->B\n click A href \"javascript:alert(1)\"\n```", "<iframe srcdoc='x'></iframe>",
    "- [ ] <input autofocus onfocus=alert(1)>", "|a|\n|-|\n|<b onclick=x>|", "# <form id=grade>", "<base href='//evil'>",
]  # fmt: skip
LOST = [
    "![plot](attachment:plot.svg)", "![plot](attachment:gone.png)", "text ![](attachment:) text", "![a][1]\n\n[1]: attachment:x.png",
    "![a](&#97;ttachment:x.png)", "![plot](attachment:my plot.svg)", "![a](<attachment:x.svg>)",
]  # fmt: skip
HONEST = [
    "# A heading\n\nSome *text*, `code <b>` and $x^2 + \\frac{1}{2}$.", "- one\n- two\n\n1. three", "> said",
    "[the paper](https://example.org/paper?x=1&y=2)", "![my plot](attachment:a.png)", "|a|b|\n|:-|-:|\n|1|2|",
    "```python\nprint('<script>')\n```", "$$\\begin{pmatrix}1 & 2\\\\3 & 4\\end{pmatrix}$$", "~~no~~ 한국어 **굵게**", "a < b and c<d",
    "$\\hspace{1em}\\text{if } x < 0$",
]  # fmt: skip


def page_of(*cells):
    """Return the page that nbconvert makes of cells of text, each a source with attachments."""
    made = []
    for source, attachments in cells:
        cell = nbformat.v4.new_markdown_cell(source)
        if attachments:
            cell["attachments"] = attachments
        made.append(cell)
    html, _ = EXPORTER.from_notebook_node(nbformat.v4.new_notebook(cells=made))
    return bs4.BeautifulSoup(html, "html.parser").find_all(class_="text_cell_render")


def alive(cell):
    """Return what in a cell of a page is more than text, links to the web and its own pictures."""
    found = [one.name for one in cell.find_all(["script", "iframe", "svg", "style", "form", "base", "input", "object"])]
    for one in cell.find_all(True):
        found += [name for name in one.attrs if name.startswith("on") or name in ("srcdoc", "action", "formaction")]
        found += [
            v
            for k in ("href", "src")
            if (v := one.get(k)) is not None and not re.match(r"https?://|#|mailto:|data:image/png", v)
        ]
        found += [v for k in ("src",) if (v := one.get(k)) is not None and not v.startswith("data:image/png")]
        found += [v for v in one.get("class", []) if "ermaid" in v or v == "btn"]
    cell = copy.copy(cell)
    for one in cell.find_all(["pre", "code"]):
        one.clear()
    return found + re.findall(r"\\(?:href|style|class|require|def|let|cssId|unicode|mmlToken)\b", cell.get_text())


def letters(text):
    return re.sub(r"[^\w]", "", text)


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_in_a_text_is_alive_and_all_of_it_is_shown(source):
    (cell,) = page_of((shown(source, PICTURES), PICTURES))
    assert alive(cell) == []
    # nbconvert's own filter takes "files/" out of everything that looks like a link, wherever it stands.
    wanted = source.replace("(files/", "(")
    decoded = bs4.BeautifulSoup(wanted.replace("<", "&lt;"), "html.parser").get_text()
    assert letters(cell.get_text()) in (letters(wanted), letters(decoded))


def test_the_corpus_is_alive_without_us():
    """What the test above sees is seen: as they are, most of these texts do something."""
    assert sum(bool(alive(page_of((one, PICTURES))[0])) for one in HOSTILE) >= 30


@pytest.mark.parametrize("source", LOST)
def test_a_picture_that_is_not_there_leaves_its_name(source):
    (cell,) = page_of((shown(source, PICTURES), PICTURES))
    assert alive(cell) == []
    name = re.search(r"ttachment:([^>)\n]*)", source)[1]
    assert name in cell.get_text()
    page_of((complete(source, {}), {}))


@pytest.mark.parametrize("source", HONEST)
def test_what_does_nothing_stays_as_it_was_written(source):
    assert shown(source, PICTURES) == source
    assert complete(source, PICTURES) == source
    assert alive(page_of((source, PICTURES))[0]) == []


@settings(max_examples=40)
@given(
    st.text(
        alphabet=st.sampled_from(list("[](){}<>!$\\`*_#|-:/\n\t ahrefjvsciptmn&;0\r\x0b\x0c\x1c\u2028\x85\"'=")),
        max_size=80,
    )
)
def test_whatever_is_written_is_inert_and_can_be_shown(source):
    (cell,) = page_of((shown(source, {}), {}))
    assert alive(cell) == []
    (cell,) = page_of((literal(source), {}))
    assert alive(cell) == []


@pytest.mark.parametrize(
    "source",
    [
        "[" * 20_000,
        "*_" * 10_000,
        "> " * 9_000 + "x",
        "$" * 19_999,
        "`" * 9_000 + "x" + "`" * 8_999,
        "x" * 5_000_000,
        "(" * 200_000,
    ],
)
def test_no_text_takes_long(source):
    began = time.process_time()
    shown(source, {})
    assert time.process_time() - began < 20


def test_a_picture_that_an_author_attached_and_a_student_lost_stops_no_page():
    source = "Look: ![plan](attachment:plan.png)"
    cell = MasterCell("plan", "markdown", source, None, True, False, False, None)
    master = Master("canary", "canary", {}, {"plan": cell})
    notebook = autograded_notebook([DocumentCell("markdown", "mine", "plan")], master)
    (shown_cell,) = page_of((notebook.cells[0].source, notebook.cells[0].get("attachments")))
    assert "Look: plan (plan.png)" in shown_cell.get_text()


@pytest.mark.proof
def test_the_feedback_of_everybody_is_made_and_nothing_in_it_is_alive(course):
    notebook = json.loads(solved(released(course.root)))
    for student, sources in (("student01", HOSTILE + LOST), ("student02", ["![my plot](attachment:plot.svg)"])):
        cells = [
            {
                "cell_type": "markdown",
                "metadata": {},
                "id": f"t{n}",
                "source": source,
                "attachments": {"plot.svg": {"image/svg+xml": "<svg onload='alert(1)'/>"}},
            }
            for n, source in enumerate(sources)
        ]
        course.hand_in(student, "canary.ipynb", json.dumps(notebook | {"cells": cells + notebook["cells"]}))
    bad = GOOD.replace("return 2 * np.asarray(x)", "raise ValueError(r'$\\href{javascript:alert(1)}{x}$')")
    course.hand_in("student03", "canary.ipynb", solved(released(course.root), bad))
    course.nbgrader("autograde canary", "generate_feedback canary")
    for student in ("student01", "student02", "student03"):
        html = (course.root / "feedback" / student / "canary" / "canary.html").read_text()
        page = bs4.BeautifulSoup(html, "html.parser")
        for cell in page.find_all(class_="text_cell_render"):
            assert alive(cell) == []
        # MathJax looks into outputs too, but not where it is told not to.
        for one in page.find_all(string=re.compile(r"\\href")):
            assert one.find_parent(["pre", "code"]) or one.find_parent(class_="mathjax_ignore")
        assert "canary" in html
