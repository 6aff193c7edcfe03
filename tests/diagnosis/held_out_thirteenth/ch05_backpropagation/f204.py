# /// variant
# exercise = "compare_activations"
# mistakes = ["The accuracies are measured on the training data instead of on the test data."]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    result = {}
    for act in [Relu, Sigmoid]:
        net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=act)
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[act.__name__] = net.accuracy(x_train, t_train)
    return result
