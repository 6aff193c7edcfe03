"""Raises what a test runner takes for a skip, or for the end of the session."""
import unittest


class Skipped(BaseException):
    pass


Skipped.__module__ = "_pytest.outcomes"


class Exit(BaseException):
    pass


def double(x):
    raise unittest.SkipTest("skip")


class Box:
    def put(self, x):
        raise Skipped("skip")

    def take(self):
        raise GeneratorExit


def apply(f, x):
    raise Exit
