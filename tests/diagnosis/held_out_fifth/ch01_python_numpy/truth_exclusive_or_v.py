# /// variant
# exercise = "truth_table"
# mistakes = ["or_is_exclusive"]
# ///
def truth_table():
    B = (True, False)
    return [(x, y, x & y, x ^ y, not x) for x in B for y in B]
