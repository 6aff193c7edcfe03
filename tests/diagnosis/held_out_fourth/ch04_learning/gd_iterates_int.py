# /// variant
# exercise = "gradient_descent"
# mistakes = ["The loop iterates over the number step_num itself"]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for step in step_num:
        x -= lr * numerical_gradient(f, x)
    return x
