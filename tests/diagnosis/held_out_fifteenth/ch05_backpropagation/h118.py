# /// variant
# exercise = "compare_activations"
# mistakes = ["The second network is made without activation, so that it has Relu and not Sigmoid."]
# ///
def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1):
    relu_net = TwoLayerNet(x_train.shape[1], hidden_size, 10)
    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    sigmoid_net = TwoLayerNet(x_train.shape[1], hidden_size, 10)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    return {"Relu": relu_net.accuracy(x_test, t_test), "Sigmoid": sigmoid_net.accuracy(x_test, t_test)}
