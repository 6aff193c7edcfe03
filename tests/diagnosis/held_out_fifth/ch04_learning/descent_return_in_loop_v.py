# /// variant
# exercise = "gradient_descent"
# mistakes = ["return_inside_the_loop"]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = x - lr * numerical_gradient(f, x)
        return x
    return x
