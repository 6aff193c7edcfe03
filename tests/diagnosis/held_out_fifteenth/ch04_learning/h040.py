# /// variant
# exercise = "gradient_descent"
# mistakes = ["Passes f(x), a number, instead of the function f to numerical_gradient, which stops with TypeError when it is called."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    i = 0
    while i < step_num:
        grad = numerical_gradient(f(x), x)
        x = x - lr * grad
        i += 1
    return x
