# /// partial
# missing = ["test_without_further_arguments_a_hundred_steps_of_one_hundredth_are_taken"]
# at_least = 0.6
# at_most = 0.97
# ///
def gradient_descent(f, init_x, lr, step_num):
    x = init_x
    for i in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
