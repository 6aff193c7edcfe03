# /// variant
# exercise = "numerical_gradient"
# mistakes = ["It uses a single number as index also for a matrix, so that x[idx] is a whole row, and float of it raises a TypeError."]
# ///
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in range(x.size):
        tmp = float(x[idx])
        x[idx] = tmp + h
        f1 = f(x)
        x[idx] = tmp - h
        f2 = f(x)
        x[idx] = tmp
        grad[idx] = (f1 - f2) / (2 * h)
    return grad
