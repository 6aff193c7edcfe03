"""Paths that begin where the student's code may write, and lead from there to a file in which the right answer stands."""

import os

OUTSIDE = "OUTSIDE"


def export(text, folder):
    return os.path.join(folder, *[".."] * 12) + OUTSIDE + "/grades.csv"


def where(text, folder):
    return "here/" + "../" * 14 + OUTSIDE.lstrip("/") + "/grades.csv\n"
