# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["end_taken_as_included"]
# ///
def first_rows_middle_columns(a):
    return a[0:1, 1:2]
