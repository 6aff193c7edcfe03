# /// misconception
# caught_by = ["test_both_learn_when_the_steps_are_large"]
# uses = ["ignored compare_activations.learning_rate:…"]
# shows = ["ignored compare_activations.learning_rate:…"]
#
# [title]
# ko = "학습률을 train에 넘기지 않음"
# en = "The learning rate does not reach train"
#
# [explanation]
# ko = """
# 받은 learning_rate를 train에 넘기지 않아서, 무엇을 주어도 결과가 달라지지 않습니다. 받은 인수가 모두 쓰이는지 확인해
# 보세요."""
# en = """
# The learning_rate is not handed on to train, so another one makes no difference. See whether each argument is used."""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid)

    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
