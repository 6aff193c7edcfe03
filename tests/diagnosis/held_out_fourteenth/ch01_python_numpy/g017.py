# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The two slices are swapped, so it takes rows 1 and 2 and columns 0 and 1."]
# ///
def first_rows_middle_columns(a):
    rows = slice(0, 2)
    cols = slice(1, 3)
    return a[cols, rows]
