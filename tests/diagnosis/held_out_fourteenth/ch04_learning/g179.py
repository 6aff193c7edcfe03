# /// variant
# exercise = "numerical_gradient"
# mistakes = ["It takes a forward difference f(x + h) - f(x) but still divides by 2h, so the slope is half of the right one.", "The gradient is filled only for the first row, since the loop over rows uses range(1)."]
# ///
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    xs = x.reshape(1, -1) if x.ndim == 1 else x
    gs = grad.reshape(1, -1) if x.ndim == 1 else grad
    f0 = f(x)
    for i in range(1):
        for j in range(xs.shape[1]):
            keep = xs[i, j]
            xs[i, j] = keep + h
            gs[i, j] = (f(x) - f0) / (2 * h)
            xs[i, j] = keep
    return grad
