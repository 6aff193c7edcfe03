# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Indexes with two lists of different lengths, [0, 1] and [1, 2, 3], which cannot be broadcast: IndexError."]
# ///
def first_rows_middle_columns(a):
    return a[[0, 1], [1, 2, 3]]
