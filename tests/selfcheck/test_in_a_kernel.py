"""The card in a real kernel: right, wrong, not written, endless, and by the magic."""

import nbclient
import nbformat
import pytest

pytestmark = pytest.mark.proof

CELLS = {
    "right": 'import numpy as np\nfrom grader import check\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\ncheck("sigmoid")',
    "wrong": 'def softmax(x):\n    return np.exp(x) / np.sum(np.exp(x))\n\ncheck("softmax", lang="ko")',
    "unwritten": 'def relu(x):\n    raise NotImplementedError\n\ncheck("relu")',
    "raises": '%load_ext grader\ndef relu(x):\n    y = 1\n    return x if x > 0 else 0\n\n%check relu',
    "endless": (
        "import os, signal\ndef relu(x):\n    os.kill(os.getpid(), signal.SIGINT)\n    while True:\n        pass\n"
        'check("relu")\nprint("went on")'
    ),
    "completed": 'print(get_ipython().complete("so", "%check so")[1])',
}  # fmt: skip


@pytest.mark.filterwarnings("ignore")  # the kernel's client warns about its own future
def test_each_cell_shows_its_card(chapter3):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS.values()])
    nbclient.NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(chapter3)}}).execute()
    shown = {name: cell.outputs for name, cell in zip(CELLS, notebook.cells, strict=True)}
    assert {name: len(outputs) for name, outputs in shown.items()} == dict.fromkeys(CELLS, 1) | {"endless": 2}
    text = {name: outputs[0].get("data", {}).get("text/plain", "") for name, outputs in shown.items()}
    html = {name: outputs[0].get("data", {}).get("text/html", "") for name, outputs in shown.items()}
    assert "2 of 2 public checks passed" in text["right"]
    assert "<svg" in html["right"]
    assert "모든 값이 정답의 0.5배입니다." in text["wrong"]
    assert "Not written yet" in html["unwritten"]
    assert "line 4 of In [4]" in text["raises"]
    assert "The check was stopped while this ran: relu(" in text["endless"]
    assert shown["endless"][1].text == "went on\n"
    assert "softmax" in shown["completed"][0].text
