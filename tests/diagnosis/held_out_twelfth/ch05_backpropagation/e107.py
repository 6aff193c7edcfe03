# /// variant
# exercise = "compare_activations"
# mistakes = ["The accuracy is the last entry of test_acc_list, which is not that of the network after its last update"]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    return {
        cls.__name__: train(
            TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=cls),
            x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate,
        )["test_acc_list"][-1]
        for cls in (Relu, Sigmoid)
    }
