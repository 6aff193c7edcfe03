# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["A copy of the part is returned, so writing into it does not change the array."]
# ///
def first_rows_middle_columns(a):
    v = np.array(a[0:2, 1:3])
    return v
