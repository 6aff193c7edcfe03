# /// variant
# exercise = "init_network"
# mistakes = ["b2 has three numbers instead of two.", "The values of W3 are transposed."]
# ///
def init_network():
    W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    b1 = np.array([0.1, 0.2, 0.3])
    W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    b2 = np.array([0.1, 0.2, 0.3])
    W3 = np.array([[0.1, 0.2], [0.3, 0.4]])
    b3 = np.array([0.1, 0.2])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3}
