"""What a submission prints is kept for the request in which it was printed."""

from grader.worker.printing import MAX_OUTPUT, CappedText


def test_who_has_printed_too_much_is_not_silent_from_then_on():
    stream = CappedText()
    stream.write("x" * (MAX_OUTPUT + 1))
    assert stream.take() == "x" * MAX_OUTPUT
    stream.write("more")
    assert stream.take() == "more"
