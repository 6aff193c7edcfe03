# /// variant
# exercise = "broadcast"
# mistakes = ["row_runs_down_the_columns"]
# says = "row is made a column before the multiplication, so it meets the rows of A instead of the columns"
# ///
def broadcast(A, row):
    r = row.reshape(-1, 1)
    return A * r
