# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Takes the rows by a list of indices, which makes a copy and not a view.", "The slice of the columns is 1:4 instead of 1:3, one column too many."]
# ///
def first_rows_middle_columns(a):
    앞의_두_행 = a[[0, 1]]
    가운데_열 = 앞의_두_행[:, 1:4]
    return 가운데_열
