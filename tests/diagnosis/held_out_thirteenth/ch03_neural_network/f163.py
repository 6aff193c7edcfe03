# /// variant
# exercise = "init_network"
# mistakes = ["W2 is stored transposed, with shape (2, 3) instead of (3, 2).", "The last bias is stored under the key \"B3\" instead of \"b3\"."]
# ///
def init_network():
    W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    W2 = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    W3 = np.array([[0.1, 0.3], [0.2, 0.4]])
    b1 = np.array([0.1, 0.2, 0.3])
    b2 = np.array([0.1, 0.2])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "B3": b2.copy()}
