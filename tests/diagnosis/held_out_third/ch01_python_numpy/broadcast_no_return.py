# /// variant
# exercise = "broadcast"
# mistakes = ["code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


def broadcast(A, row):
    product = A * row
