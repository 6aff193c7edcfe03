# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["v is a Python list, and a list has no method reshape, so an AttributeError is raised"]
# ///
def first_rows_middle_columns(a):
    v = []
    for i in range(0, 2):
        for j in range(1, 3):
            v.append(a[i][j])
    return v.reshape(2, 2)
