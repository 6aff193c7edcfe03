# /// variant
# exercise = "numerical_diff"
# mistakes = ["divided_by_h_only", "order_reversed"]
# says = "The difference is divided by h in place of 2h; The order of the difference is the wrong way round"
# ///
def numerical_diff(f, x):
    h = 1e-4
    뒤 = f(x - h)
    앞 = f(x + h)
    return (뒤 - 앞) / h
