# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The array is called with round brackets instead of being indexed"]
# ///
def first_rows_middle_columns(a):
    rows = slice(0, 2)
    cols = slice(1, 3)
    return a(rows, cols)
