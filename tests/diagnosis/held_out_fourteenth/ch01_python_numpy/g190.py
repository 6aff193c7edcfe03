# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["It returns a copy instead of a view, so writing into the result does not change a."]
# ///
def first_rows_middle_columns(a):
    part = a[0:2, 1:3].copy()
    return part
