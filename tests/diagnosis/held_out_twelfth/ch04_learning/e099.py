# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is computed once before the loop and not again after each step"]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    grad = numerical_gradient(f, x)
    for i in range(step_num):
        x -= lr * grad
    return x
