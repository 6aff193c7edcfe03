# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The array is called with round brackets instead of being indexed with square ones, a TypeError."]
# ///
def first_rows_middle_columns(a):
    return a(slice(0, 2), slice(1, 3))
