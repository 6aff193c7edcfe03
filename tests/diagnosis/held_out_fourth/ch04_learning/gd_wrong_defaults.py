# /// variant
# exercise = "gradient_descent"
# mistakes = ["another_default_of_lr | code:other_default"]
# says = "The default learning rate is 0.1"
# ///
def gradient_descent(f, init_x, lr=0.1, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = x - lr * numerical_gradient(f, x)
    return x
