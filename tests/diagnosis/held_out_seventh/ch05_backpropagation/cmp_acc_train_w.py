# /// variant
# exercise = "compare_activations"
# mistakes = ["accuracy_on_the_training_data"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid)

    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    return {"Relu": relu_net.accuracy(x_train, t_train), "Sigmoid": sigmoid_net.accuracy(x_train, t_train)}
