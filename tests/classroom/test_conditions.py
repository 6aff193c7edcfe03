"""Under what a command grades: the host is tried with the limits of the course, and what tests need is looked for."""

import pytest

from grader.classroom.conditions import check_packages, choose_isolation, worker_limits
from grader.classroom.host import look_at_host
from grader.course import CourseError, load_course
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.levels import Level, Limits
from tests.conftest import patient_canary


@pytest.fixture
def course_with(tmp_path):
    def course_with(before, after=""):
        folder = patient_canary(tmp_path / "course")
        settings = folder / "course.toml"
        settings.write_text(settings.read_text().replace("memory_mb = 1024", before) + after)
        return load_course(folder)

    return course_with


def test_a_course_that_gives_more_memory_than_the_host_lets_it_is_refused_in_one_line(course_with, monkeypatch):
    def as_under_a_hard_limit(level, limits):
        assert limits == Limits(memory=2048 << 20)
        raise SandboxUnavailable("a worker cannot be set up: setrlimit to 2147483648: Operation not permitted")

    monkeypatch.setattr("grader.sandbox.isolation.probe_level", as_under_a_hard_limit)
    with pytest.raises(SandboxUnavailable, match="L3, L2, L1, L0: a worker cannot be set up: setrlimit") as caught:
        choose_isolation("auto", worker_limits(course_with("memory_mb = 2048")))
    assert str(caught.value).count("setrlimit") == 1


def test_the_doctor_starts_as_many_workers_as_a_batch_has_at_a_time():
    found = next(one for one in look_at_host(Level.L0, Limits()) if one.name == "workers")
    assert found.fine
    assert "1024 MB" in found.detail


def test_the_doctor_tells_where_they_cannot_be_had(monkeypatch):
    from grader.sandbox.host import Sandbox

    def refused(self, *_):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(Sandbox, "fork", refused)
    found = next(one for one in look_at_host(Level.L0, Limits()) if one.name == "workers")
    assert not found.fine
    assert "0/" in found.detail
    assert "temporarily unavailable" in found.detail


def test_what_the_hidden_tests_need_is_looked_for_before_a_batch(course_with):
    course = course_with("", 'needs = ["no_such_package", "numpy"]\n')
    with pytest.raises(CourseError, match="hidden tests of canary need no_such_package, which is not installed"):
        check_packages(course)
    check_packages(course, {"another"})


def test_a_need_that_is_no_name_of_an_import_is_an_error_of_the_course(course_with):
    with pytest.raises(CourseError, match="needs: 'scikit-learn' is no name that an import can have"):
        course_with("", 'needs = ["scikit-learn"]\n')
