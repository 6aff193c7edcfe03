# /// variant
# exercise = "broadcast"
# mistakes = ["row_runs_down_the_columns"]
# ///
def broadcast(A, row):
    # (m,) -> (m, 1)
    return A * row.reshape(-1, 1)
