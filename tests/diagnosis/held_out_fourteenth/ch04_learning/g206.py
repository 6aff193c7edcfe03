# /// variant
# exercise = "gradient_descent"
# mistakes = ["The return stands inside the loop, so only one step is made.", "The learning rate is fixed at 0.1 instead of lr."]
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = np.array(init_x)
    lr = 0.1
    for step in range(step_num):
        기울기 = numerical_gradient(f, x)
        x = x - lr * 기울기
        return x
