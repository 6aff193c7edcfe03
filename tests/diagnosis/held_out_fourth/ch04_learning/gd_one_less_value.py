# /// variant
# exercise = "gradient_descent"
# mistakes = ["one_step_too_few", "The value of f is returned in place of x"]
# says = "The loop begins at 1, so one update is missing; The value of f is returned in place of x"
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for k in range(1, step_num):
        x -= lr * numerical_gradient(f, x)
    return f(x)
