# /// variant
# exercise = "compare_activations"
# mistakes = ["The activation is handed over as the strings \"Relu\" and \"Sigmoid\", which cannot be called, and a TypeError is raised."]
# ///
def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1):
    accs = {}
    for act in ["Relu", "Sigmoid"]:
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=act)
        train(network, x_train, t_train, x_test, t_test,
              iters_num=iters_num, batch_size=batch_size, learning_rate=learning_rate)
        accs[act] = network.accuracy(x_test, t_test)
    return accs
