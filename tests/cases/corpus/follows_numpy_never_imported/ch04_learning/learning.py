def mean_squared_error(y, t):
    return 0.5 * np.sum((y - t) ** 2)


def numerical_diff(f, x):
    h = np.float64(1e-4)
    return (f(x + h) - f(x - h)) / (2 * h)
