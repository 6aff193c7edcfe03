# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The difference is y - x instead of x - y.", "The product is np.dot(x, y.T), a dot product, instead of the product element by element."]
# ///
def array_arithmetic(x, y):
    합 = x + y
    차 = y - x
    곱 = np.dot(x, y.T)
    몫 = x / y
    return dict(sum=합, difference=차, product=곱, quotient=몫)
