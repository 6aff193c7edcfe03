"""A transcript holds what a test asked, and nothing that is asked for the sake of a message."""

from grader.diagnosis.transcript import Recorder


def test_what_an_object_is_called_is_no_part_of_what_was_said():
    recorder = Recorder()
    recorder.start()
    assert recorder.hear(("get", 1, "__name__"), "net") == "net"
    assert recorder.hear(("get", 1, "params"), 2.0) == 2.0
    assert [one.asked for one in recorder.transcripts[0]] == ["get params"]
