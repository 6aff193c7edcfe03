# /// partial
# missing = ["test_lr_and_step_num_may_be_given_by_name"]
# at_least = 0.6
# at_most = 0.96
# ///
def gradient_descent(f, init_x, learning_rate=0.01, steps=100):
    x = init_x.copy()
    for _ in range(steps):
        x = x - learning_rate * numerical_gradient(f, x)
    return x
