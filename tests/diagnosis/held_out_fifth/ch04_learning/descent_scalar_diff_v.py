# /// variant
# exercise = "gradient_descent"
# mistakes = ["The derivative for numbers is used for an array, so the slope is not an array of the right kind and f cannot be evaluated"]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        for i in range(len(x)):
            x[i] -= lr * numerical_diff(f, x[i])
    return x
