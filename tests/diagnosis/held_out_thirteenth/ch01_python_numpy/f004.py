# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The columns are sliced with 1:2, so column 2 is missing and the result has shape (2, 1)."]
# ///
def first_rows_middle_columns(a):
    rows = a[0:2]
    return rows[:, 1:2]
