# /// variant
# exercise = "numerical_diff"
# mistakes = ["f is not called but indexed with square brackets, and a TypeError is raised."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    앞 = f[x + h]
    뒤 = f[x - h]
    return (앞 - 뒤) / (2 * h)
