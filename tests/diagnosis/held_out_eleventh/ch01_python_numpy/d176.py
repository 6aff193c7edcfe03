# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The columns are taken as 1:-1, which are columns 1 and 2 only if a has exactly four columns"]
# ///
def first_rows_middle_columns(a):
    # 가운데 열
    return a[0:2, 1:-1]
