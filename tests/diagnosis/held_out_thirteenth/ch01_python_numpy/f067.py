# /// variant
# exercise = "broadcast"
# mistakes = ["Row is reshaped to a column of length m before the product, which cannot be broadcast to A unless A is square (ValueError)."]
# ///
def broadcast(A, row):
    row = row.reshape(-1, 1)
    return A * row
