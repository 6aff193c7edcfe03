# /// variant
# exercise = "compare_activations"
# mistakes = ["iters_num, batch_size and learning_rate are not passed on to train", "results_under_exchanged_names"]
# says = "iters_num, batch_size and learning_rate are not passed on to train; The names Relu and Sigmoid are exchanged in the result"
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    net_r = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Relu)
    net_s = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Sigmoid)
    train(net_r, x_train, t_train, x_test, t_test)
    train(net_s, x_train, t_train, x_test, t_test)
    return {"Relu": net_s.accuracy(x_test, t_test), "Sigmoid": net_r.accuracy(x_test, t_test)}
