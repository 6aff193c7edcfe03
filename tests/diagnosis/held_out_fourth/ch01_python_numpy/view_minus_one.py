# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["all_but_the_outer_columns"]
# says = "The columns are taken as 1:-1, which is right for four columns only"
# ///
def first_rows_middle_columns(a):
    return a[:2, 1:-1]
