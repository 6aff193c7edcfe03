# /// variant
# exercise = "truth_table"
# mistakes = ["Or is computed as the sum, which gives 2 when both are true", "inverts_y"]
# ///
def truth_table():
    result = []
    for x in (1, 0):
        for y in (1, 0):
            result.append([x, y, x * y, x + y, 1 - y])
    return result
