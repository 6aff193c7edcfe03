"""The authored file: headers, languages, and what the stub loses."""

import pytest

from grader.course.percent import AuthoringError, parse_authored, without_solution

TEXT = """# %% [markdown] lang="ko"
# # 제목
#
# 본문

# %% [markdown] lang="en"
# # Title

# %%
import numpy as np

# %% exercise="double" points=2.5 requires="a, b"
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION

# %% exercise="a" points=1
a = 1

# %% exercise="b" points=1
b = 1
"""


def test_cells_carry_their_headers():
    cells = parse_authored(TEXT)
    assert [(cell.markdown, cell.language, cell.exercise, cell.line) for cell in cells] == [
        (True, "ko", None, 1), (True, "en", None, 6), (False, None, None, 9), (False, None, "double", 12),
        (False, None, "a", 18), (False, None, "b", 21),
    ]  # fmt: skip
    assert (cells[3].points, cells[3].requires) == (2.5, ("a", "b"))


def test_markdown_loses_its_comment_signs():
    assert parse_authored(TEXT)[0].source == "# 제목\n\n본문"


def test_the_stub_raises_where_the_solution_was():
    cell = parse_authored(TEXT)[3]
    assert without_solution(cell.source, "here") == "def double(x):\n    # here\n    raise NotImplementedError"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('# %% exercise="a"\nx', "has no points"),
        ('# %% exercise="a" points=many\nx', "expected a number"),
        (
            '# %% exercise="a" points=1\nx\n# %% exercise="a" points=1\ny',
            "exercise 'a' stands twice, first in line 1",
        ),
        (
            '# %% exercise="ab" points=1 requires="ba"\nx\n# %% exercise="bat" points=1\ny',
            "requires 'ba', which is no exercise of this file; did you mean 'bat'",
        ),
        ('# %% excercise="a"\nx', "unknown option 'excercise'"),
        ('# %% [markdown] lang="French"\n# x', 'expected one such as "en"'),
        ("# %%\n### BEGIN SOLUTION\nx", "do not pair up"),
        ("# %%\n### END SOLUTION\nx\n### BEGIN SOLUTION", "do not pair up"),
    ],
)
def test_a_header_that_means_nothing_is_told_with_its_line(text, said):
    with pytest.raises(AuthoringError, match=f"line [13]: .*{said}"):
        parse_authored(text)
