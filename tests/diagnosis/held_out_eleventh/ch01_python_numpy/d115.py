# /// variant
# exercise = "truth_table"
# mistakes = ["The rows are added with table.push, which a Python list does not have (it is called append)"]
# ///
def truth_table():
    # 진리표
    table = []
    values = [True, False]
    for x in values:
        for y in values:
            table.push((x, y, x and y, x or y, not x))
    return table
