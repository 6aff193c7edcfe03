# /// variant
# exercise = "identity_function"
# mistakes = ["exception:undefined_name | returns_a_global"]
# ///
import numpy as np


def identity_function(value):
    return vlaue
