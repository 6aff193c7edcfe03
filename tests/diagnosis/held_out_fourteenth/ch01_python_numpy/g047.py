# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The lists of indices give a copy and not a view of a.", "The misspelt name colums is used in the return, which is not defined and raises a NameError."]
# ///
def first_rows_middle_columns(a):
    columns = [1, 2]
    v = a[[0, 1]]
    return v[:, colums]
