# /// variant
# exercise = "gradient_descent"
# mistakes = ["The update adds the gradient, climbing instead of descending.", "The return stands inside the loop, so only one step is done."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x += lr * grad
        return x
