"""Paths of files that are not the student's, for a test that reads, changes and removes what it is told."""

OUTSIDE = "OUTSIDE"


def save(text, folder):
    return OUTSIDE + "/grades.csv"


def store(folder):
    return OUTSIDE + "/grades.db"
