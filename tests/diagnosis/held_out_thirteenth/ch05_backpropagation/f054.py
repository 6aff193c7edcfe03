# /// variant
# exercise = "compare_activations"
# mistakes = ["The second network is created without the argument activation, so it uses Relu as well.", "hidden_size is not passed on; 50 hidden neurons are always used."]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    relu_net = TwoLayerNet(x_train.shape[1], 50, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(x_train.shape[1], 50, 10)
    for net in (relu_net, sigmoid_net):
        train(net, x_train, t_train, x_test, t_test,
              iters_num=iters_num, batch_size=batch_size, learning_rate=learning_rate)
    return {
        "Relu": relu_net.accuracy(x_test, t_test),
        "Sigmoid": sigmoid_net.accuracy(x_test, t_test),
    }
