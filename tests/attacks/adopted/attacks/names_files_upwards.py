"""The same, by way of the test's own folder."""

import os

OUTSIDE = "OUTSIDE"


def save(text, folder):
    return os.path.join(folder, *[".."] * 12) + OUTSIDE + "/grades.csv"


def store(folder):
    return "../" * 12 + OUTSIDE.lstrip("/") + "/grades.db"
