# /// variant
# exercise = "compare_activations"
# mistakes = ["accuracy_on_the_training_data", "learning_rate_not_passed_on"]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    accs = {}
    for cls in [Relu, Sigmoid]:
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=cls)
        train(network, x_train, t_train, x_test, t_test, iters_num=500, batch_size=100, learning_rate=0.1)
        accs[cls.__name__] = network.accuracy(x_train, t_train)
    return accs
