# /// variant
# exercise = "array_arithmetic"
# mistakes = ["Uses // for the quotient, which drops the fraction."]
# ///
def array_arithmetic(x, y):
    return dict(sum=x + y, difference=x - y, product=x * y, quotient=x // y)
