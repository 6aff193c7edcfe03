# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is computed once before the loop instead of anew at every step."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    grad = numerical_gradient(f, x)
    for i in range(step_num):
        x = x - lr * grad
    return x
