# /// misconception
# caught_by = ["test_accuracies_are_measured_on_the_test_data"]
# uses = [".accuracy(x_train, t_train)"]
# lacks = [".accuracy(x_test, t_test)"]
# shows = [".accuracy(x_train, t_train)"]
#
# [title]
# ko = "훈련 데이터로 정확도를 잼"
# en = "The accuracy is that of the training data"
#
# [explanation]
# ko = """
# 배운 데이터로 다시 재면, 신경망이 답을 외운 것인지 배운 것인지 구별할 수 없습니다. 본문에서 정확도를 어느 데이터로
# 재라고 했는지 보세요."""
# en = """
# Measured on the data it has learnt from, a network that has learnt and one that knows the answers by heart look the
# same. See which data the text wants the accuracy measured on."""
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

    relu_acc = relu_net.accuracy(x_train, t_train)
    sigmoid_acc = sigmoid_net.accuracy(x_train, t_train)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
