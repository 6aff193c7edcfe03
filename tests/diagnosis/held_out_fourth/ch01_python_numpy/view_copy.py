# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# says = "A copy is returned, so writing into the result does not change a"
# ///
def first_rows_middle_columns(a):
    v = a[0:2, 1:3].copy()
    return v
