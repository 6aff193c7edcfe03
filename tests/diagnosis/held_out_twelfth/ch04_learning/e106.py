# /// variant
# exercise = "numerical_diff"
# mistakes = ["The difference is left - right, so the derivative has the wrong sign", "The difference is divided by h instead of 2h"]
# ///
def numerical_diff(f, x):
    h = 0.0001
    left = f(x - h)   # 왼쪽
    right = f(x + h)  # 오른쪽
    return (left - right) / h
