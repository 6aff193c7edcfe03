# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The second value is f at the unchanged x, so the difference is a forward one, but divided by 2h it is half as large.", "The gradient array is created by np.zeros_like with dtype int, so fractions are cut off."]
# ///
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x, dtype=int)
    for idx in np.ndindex(*x.shape):
        old = x[idx]
        x[idx] = old + h
        위 = f(x)
        x[idx] = old
        아래 = f(x)
        grad[idx] = (위 - 아래) / (2 * h)
    return grad
