# /// variant
# exercise = "truth_table"
# mistakes = ["inverts_y"]
# says = "The last column is not y instead of not x"
# ///
def truth_table():
    values = [True, False]
    return [(a, b, a and b, a or b, not b) for a in values for b in values]
