# /// variant
# exercise = "gradient_descent"
# mistakes = ["one_step_too_many"]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    i = 0
    while i <= step_num:
        x -= lr * numerical_gradient(f, x)
        i += 1
    return x
