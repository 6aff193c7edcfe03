# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The last two columns are taken instead of columns 1 and 2", "copy_instead_of_view"]
# ///
def first_rows_middle_columns(a):
    v = a[:2, -2:].copy()
    return v
