# /// partial
# missing = ["test_a_matrix_is_accepted"]
# at_least = 0.6
# at_most = 0.95
# ///
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        for i in range(x.size):
            x[i] = x[i] - lr * grad[i]
    return x
