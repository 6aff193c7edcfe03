# /// variant
# exercise = "gradient_descent"
# mistakes = ["numerical_gradient is called with the arguments exchanged, x before f, so the function is used as an array (AttributeError)."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for _ in range(step_num):
        g = numerical_gradient(x, f)
        x -= lr * g
    return x
