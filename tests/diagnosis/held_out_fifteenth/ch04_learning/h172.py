# /// variant
# exercise = "gradient_descent"
# mistakes = ["Adds the gradient instead of subtracting it, so that it climbs."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x += lr * numerical_gradient(f, x)
    return x
