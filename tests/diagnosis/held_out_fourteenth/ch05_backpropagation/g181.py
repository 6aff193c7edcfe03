# /// variant
# exercise = "compare_activations"
# mistakes = ["Both networks are made without the argument activation, so the one called Sigmoid also uses Relu."]
# ///
def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1):
    net1 = TwoLayerNet(x_train.shape[1], hidden_size, 10)
    net2 = TwoLayerNet(x_train.shape[1], hidden_size, 10)
    result = {}
    for name, net in zip(["Relu", "Sigmoid"], [net1, net2]):
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[name] = net.accuracy(x_test, t_test)
    return result
