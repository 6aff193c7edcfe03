"""Master notebooks of otter's, made from a few lines, and what `otter assign` makes of them."""

import json
import zipfile


def raw(source):
    return {"cell_type": "raw", "source": source}


def text(source, *tags):
    return {"cell_type": "markdown", "source": source, "metadata": {"tags": list(tags)}}


def code(source, output=None, *, stream=""):
    outputs = []
    if stream:
        outputs.append({"output_type": "stream", "name": "stdout", "text": stream})
    if output is not None:
        data = {"text/plain": output}
        outputs.append({"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data})
    return {"cell_type": "code", "source": source, "outputs": outputs, "execution_count": 1}


def question(config, *cells, solution=(), prompt=(), tests=()):
    """Return the cells of a question."""
    found = [raw(f"# BEGIN QUESTION\n{config}"), *cells]
    for name, block in (("PROMPT", prompt), ("SOLUTION", solution), ("TESTS", tests)):
        if block:
            found += [raw(f"# BEGIN {name}"), *block, raw(f"# END {name}")]
    return [*found, raw("# END QUESTION")]


def write_notebook(path, cells, *, otter=None):
    path.parent.mkdir(parents=True, exist_ok=True)
    written = [{"id": str(number), "metadata": {}, **cell} for number, cell in enumerate(cells)]
    metadata = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}
    document = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata | ({"otter": otter} if otter else {})}
    path.write_text(json.dumps(document | {"cells": written}, ensure_ascii=False), encoding="utf-8")
    return path


def write_zip(path, tests, files=(), config=None):
    """Write an autograder zip with these files below tests/ and files/."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("otter_config.json", json.dumps(config or {}))
        archive.writestr("run_autograder", "#!/bin/bash\n")
        for name, source in dict(tests).items():
            archive.writestr(f"tests/{name}", source)
        for name, source in dict(files).items():
            archive.writestr(f"files/{name}", source)
    return path


CIRCLE = '''def area(r):
    """Of a circle."""
    square = r * r # SOLUTION NO PROMPT
    return PI * square # SOLUTION

def around(r):
    # BEGIN SOLUTION NO PROMPT
    return 2 * PI * r
    # END SOLUTION
    """ # BEGIN PROMPT
    # The way around a circle.
    pass
    """; # END PROMPT

nine = around(4.5) / PI # SOLUTION
secret = 1 # IGNORE'''

MASTER = [
    raw("# ASSIGNMENT CONFIG\nname: hw01\nfiles:\n    - data/heights.csv\nseed:\n    variable: rng_seed\n    "
        "autograder_value: 42\n    student_value: 7\nexport_cell: false"),
    text("# Homework 1"),
    text("# IGNORE\nNot for students."),
    code("import math\nimport numpy as np\nPI = 3.0\nrng_seed = 42"),
    *question(
        "name: q1\npoints: 4",
        text("**Question 1.** Circles."),
        solution=[code(CIRCLE)],
        tests=[
            code("area(2)", "12.0"),
            code("# HIDDEN\nnp.isclose(around(1), 6)", "True"),
            code('""" # BEGIN TEST CONFIG\npoints: 2\nhidden: true\nfailure_message: Divide by PI.\n'
                 'success_message: Nine it is.\n'
                 '""" # END TEST CONFIG\nprint("nine is", nine)\nnine == 9', "True", stream="nine is 9.0\n"),
        ],
    ),
    *question(
        "name: q2\npoints: 2\nall_or_nothing: true",
        text("Raise a ValueError for what is negative."),
        solution=[code("def root(x):\n    # BEGIN SOLUTION\n    if x < 0:\n        raise ValueError('negative')\n"
                       "    return math.sqrt(x)\n    # END SOLUTION")],
        tests=[
            code("four = root(16)\nfour", "4.0"),
            code("try:\n    root(-1)\nexcept ValueError:\n    print('refused')", stream="refused\n"),
            code("# HIDDEN\n[root(x) for x in (0, four)]", "[0.0, 2.0]"),
        ],
    ),
    *question("name: q3\nmanual: true\npoints: 3", text("Why?"), prompt=[text("_Because ..._")],
              solution=[text("**Because** the sum is finite.")]),
    *question("name: q4\nmanual: true\npoints: 1.5", text("Draw."), solution=[code("print('a drawing') # SOLUTION")]),
    *question("name: q5", text("Nothing judges this."), solution=[code("x = 2 # SOLUTION")]),
    *question(
        "name: q6\npoints: [1, 2]",
        text("Random numbers, and a name that is bound again below."),
        solution=[code("np.random.seed(3) # SEED\ndraws = np.random.normal(0, 1, 3) # SOLUTION\n"
                       "step = draws.max() # SOLUTION")],
        tests=[
            code("len(draws)", "3"),
            code("round(float(np.random.RandomState(3).normal(0, 1, 3).max()), 6) == round(float(step), 6)", "True"),
        ],
    ),
    code("step = 0"),
    *question(
        "name: q7\npoints: 3",
        text("A class."),
        solution=[code("class Point: # SOLUTION\n    def __init__(self, x): # SOLUTION\n        self.x = x # SOLUTION\n"
                       "    def __repr__(self): # SOLUTION\n        return f'<{self.x}>' # SOLUTION")],
        tests=[
            code("Point(3)", "<3>"),
            code("Point.__init__.__code__.co_argcount", "2"),
            code("Point(2).x", "99"),
        ],
    ),
    *question(
        "name: q8\npoints: 2",
        text("Noise. Students have another seed than the grader."),
        solution=[code("noise = np.random.default_rng(rng_seed).normal() # SOLUTION")],
        tests=[code("noise != 0", "True"), code("# HIDDEN\nround(float(noise), 6)", "0.304717")],
    ),
]  # fmt: skip
