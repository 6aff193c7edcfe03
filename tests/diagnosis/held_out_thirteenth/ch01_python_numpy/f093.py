# /// variant
# exercise = "broadcast"
# mistakes = ["The matrix-vector product np.dot is computed instead of the product element by element."]
# ///
def broadcast(A, row):
    # 행렬과 행의 곱
    B = np.dot(A, row)
    return B
