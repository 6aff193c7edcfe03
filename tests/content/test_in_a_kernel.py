"""The released notebooks, solved, from top to bottom in a real Jupyter kernel: no error, every check green."""

import nbclient
import nbformat
import pytest

from grader.course.release import released_files
from tests.content.test_course_content import ASSIGNMENTS


@pytest.mark.proof
@pytest.mark.filterwarnings("ignore")  # the kernel's client warns about its own future
@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_the_solved_notebook_runs_and_its_checks_pass(course, name, tmp_path):
    assignment = course.assignment(name)
    files = released_files(assignment, "ko")
    for file in ("public_checks.py", "public_checks.toml"):
        (tmp_path / file).write_bytes(files[file])
    notebook = nbformat.reads(files[f"{assignment.stem}.ipynb"].decode(), 4)
    solved = {cell.exercise: cell.source for cell in assignment.cells if cell.exercise}
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = solved.get(grade_id, cell.source)
    nbclient.NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()
    said = {
        cell.metadata.nbgrader.grade_id: "".join(output.data["text/plain"] for output in cell.outputs)
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade")
    }
    assert set(said) == {f"{exercise}_check" for exercise in solved}
    for text in said.values():
        assert "✓" in text
        assert "✗" not in text
        assert "test_" not in text
