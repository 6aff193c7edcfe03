# /// variant
# exercise = "compare_activations"
# mistakes = ["accuracy_on_the_training_data"]
# says = "The accuracies are measured on the training data"
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    answer = {}
    for act in [Relu, Sigmoid]:
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=act)
        train(
            network,
            x_train,
            t_train,
            x_test,
            t_test,
            iters_num=iters_num,
            batch_size=batch_size,
            learning_rate=learning_rate,
        )
        answer[act.__name__] = network.accuracy(x_train, t_train)
    return answer
