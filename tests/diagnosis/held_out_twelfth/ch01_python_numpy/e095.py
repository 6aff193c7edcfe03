# /// variant
# exercise = "broadcast"
# mistakes = ["B = A is no copy, so the rows of the caller's A are overwritten", "The loop runs over range(len(A) - 1), so the last row is not multiplied"]
# ///
def broadcast(A, row):
    B = A
    for i in range(len(A) - 1):
        B[i] = B[i] * row
    return B
