# /// variant
# exercise = "gradient_descent"
# mistakes = ["It adds the gradient instead of subtracting it, so it climbs."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x += lr * grad
    return x
