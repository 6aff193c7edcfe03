# /// variant
# exercise = "truth_table"
# mistakes = ["append is called with five separate arguments instead of one tuple, which raises a TypeError."]
# ///
def truth_table():
    result = []
    for x in (True, False):
        for y in (True, False):
            result.append(x, y, x and y, x or y, not x)
    return result
