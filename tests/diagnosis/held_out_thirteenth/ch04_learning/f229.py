# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The loop uses a single index up to x.size, which for an array of two dimensions takes a whole row and leaves its first axis (IndexError or ValueError)."]
# ///
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in range(x.size):
        tmp = x[idx].copy()
        x[idx] = tmp + h
        a = f(x)
        x[idx] = tmp - h
        b = f(x)
        grad[idx] = (a - b) / (2 * h)
        x[idx] = tmp
    return grad
