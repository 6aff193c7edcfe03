# /// variant
# exercise = "truth_table"
# mistakes = ["Writes the logical operators of another language (two ampersands, two bars, exclamation mark), which is a syntax error, so the program cannot be loaded."]
# ///
def truth_table():
    rows = []
    for x in [True, False]:
        for y in [True, False]:
            rows.append((x, y, x && y, x || y, !x))
    return rows
