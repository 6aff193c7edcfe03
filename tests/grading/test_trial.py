"""Programs whose verdict is known are loaded as a submission is."""

from grader.course import GradingLimits
from grader.grading import trial as trying
from grader.grading.loadable import LoadableSubmission
from grader.grading.sandboxes import start_sandbox
from grader.grading.trial import Trial
from grader.submission import Cell, Submission
from grader.suite.outcome import Status


class Suite:
    def run(self, exercise, seed, next_student, only, **more):
        return [Status.PASSED if next_student() is not None else Status.ERROR]


def test_what_does_not_end_in_a_program_costs_its_time_once(isolation, monkeypatch):
    made = []

    def counting(*arguments, **named):
        made.append(LoadableSubmission(*arguments, **named))
        return made[-1]

    monkeypatch.setattr(trying, "LoadableSubmission", counting)
    limits = GradingLimits(cell_seconds=0.2)
    endless, other = (Submission("a.py", (Cell(1, f"x = 1\n{line}"),)) for line in ("while True: pass", "x = 2"))
    sandbox = start_sandbox(isolation, limits)
    try:
        trial = Trial(sandbox, limits, Suite())
        assert [trial.run(endless, name, seed=0) for name in "fg"] == [[Status.PASSED]] * 2
        assert [[problem.kind for problem in one.problems] for one in made] == [["timeout"]]
        trial.run(other, "f", seed=0)
        trial.run(other, "f", seed=1)
        assert len(made) == 3
    finally:
        sandbox.close()
