# /// variant
# exercise = "gradient_descent"
# mistakes = ["The loop is written for i in step_num without range, and a TypeError is raised, because an int cannot be iterated over."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for i in step_num:
        x = x - lr * numerical_gradient(f, x)
    return x
