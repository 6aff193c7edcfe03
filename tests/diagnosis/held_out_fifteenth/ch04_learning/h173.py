# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is computed only once, before the loop, and used for all steps.", "The loop begins at 1, so that there is one update too few."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    grad = numerical_gradient(f, x)
    for i in range(1, step_num):
        x -= lr * grad
    return x
