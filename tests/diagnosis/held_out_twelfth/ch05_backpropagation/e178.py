# /// variant
# exercise = "compare_activations"
# mistakes = ["An object Relu() or Sigmoid() is passed as activation instead of the class, so activation() inside the network stops with a TypeError"]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    activations = {"Relu": Relu(), "Sigmoid": Sigmoid()}
    result = {}
    for key in activations.keys():
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activations[key])
        train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[key] = network.accuracy(x_test, t_test)
    return result
