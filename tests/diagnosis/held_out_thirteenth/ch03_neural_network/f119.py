# /// variant
# exercise = "sigmoid"
# mistakes = ["The parentheses of the denominator are missing, so 1 / 1 + exp is computed instead of 1 / (1 + exp).", "The absolute value of x is taken, so that negative elements are treated like positive ones."]
# ///
def sigmoid(x):
    # 오버플로를 막기 위해 절댓값
    z = np.exp(-np.abs(x))
    return 1 / 1 + z
