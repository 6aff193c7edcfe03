# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The difference is y - x instead of x - y.", "The product is stored under the key \"multiply\" instead of \"product\"."]
# ///
def array_arithmetic(x, y):
    return dict(
        sum=x + y,
        difference=y - x,
        multiply=x * y,
        quotient=x / y,
    )
