# /// partial
# missing = ["test_the_results_are_arrays"]
# at_least = 0.6
# at_most = 0.9
# ///
def array_arithmetic(x, y):
    return {
        "sum": [a + b for a, b in zip(x, y)],
        "difference": [a - b for a, b in zip(x, y)],
        "product": [a * b for a, b in zip(x, y)],
        "quotient": [a / b for a, b in zip(x, y)],
    }
