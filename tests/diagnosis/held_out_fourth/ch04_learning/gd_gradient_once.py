# /// variant
# exercise = "gradient_descent"
# mistakes = ["gradient_computed_once"]
# says = "The gradient is computed only once before the loop"
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    g = numerical_gradient(f, x)
    for _ in range(step_num):
        x = x - lr * g
    return x
