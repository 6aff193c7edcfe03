# /// variant
# exercise = "truth_table"
# mistakes = ["list.append is called with five arguments instead of one tuple"]
# ///
def truth_table():
    result = []
    for x in [True, False]:
        for y in [True, False]:
            result.append(x, y, x and y, x or y, not x)
    return result
