# /// variant
# exercise = "gradient_descent"
# mistakes = ["gradient_computed_once", "another_default_of_lr | code:other_default"]
# ///
def gradient_descent(f, init_x, lr=0.1, step_num=100):
    x = init_x.copy()
    grad = numerical_gradient(f, x)
    for step in range(step_num):
        x = x - lr * grad
    return x
