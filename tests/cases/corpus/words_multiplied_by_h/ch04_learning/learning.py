def numerical_diff(f, x):
    width = 5e-4
    return (f(x + width) - f(x - width)) / 2 * width
