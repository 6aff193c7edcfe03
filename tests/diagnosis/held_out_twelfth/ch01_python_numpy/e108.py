# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The columns are the slice 1:-1, which is two columns only if a has four; wider arrays give more"]
# ///
def first_rows_middle_columns(a):
    # 가운데 열: 처음과 마지막 열을 뺀다
    v = a[:2, 1:-1]
    return v
