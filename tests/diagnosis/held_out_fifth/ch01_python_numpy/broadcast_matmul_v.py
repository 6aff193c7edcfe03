# /// variant
# exercise = "broadcast"
# mistakes = ["matrix_product"]
# ///
def broadcast(A, row):
    return A @ row
