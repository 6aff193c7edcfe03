# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The differences are summed before they are squared instead of after.", "The factor 0.5 is missing."]
# ///
def mean_squared_error(y, t):
    total = 0
    for a, b in zip(y, t):
        total += a - b
    return total ** 2
