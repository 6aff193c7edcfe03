# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Returns a copy, so that writing into the result does not reach a."]
# ///
def first_rows_middle_columns(a):
    v = a[0:2, 1:3].copy()
    return v
