# /// variant
# exercise = "compare_activations"
# mistakes = ["Passes the names of the activations as strings, which the network calls: TypeError, a str is not callable."]
# ///
def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1):
    result = {}
    for name in ["Relu", "Sigmoid"]:
        net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=name)
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[name] = net.accuracy(x_test, t_test)
    return result
