# /// variant
# exercise = "compare_activations"
# mistakes = ["The keys of the result are relu and sigmoid in small letters instead of Relu and Sigmoid"]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    net1 = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Relu)
    net2 = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Sigmoid)
    train(net1, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(net2, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    return {"relu": net1.accuracy(x_test, t_test), "sigmoid": net2.accuracy(x_test, t_test)}
