# /// misconception
# caught_by = ["test_both_learn_when_the_steps_are_large"]
# uses = ["iters_num", "batch_size"]
#
# [title]
# ko = "iters_num과 batch_size가 서로 바뀜"
# en = "iters_num and batch_size are exchanged"
#
# [explanation]
# ko = """
# train에 위치로 넘긴 인수의 순서가 train의 정의와 다릅니다. 그래서 두 인수가 서로의 값을 받습니다. train의 정의와
# 나란히 놓고 비교하거나, 인수를 이름으로 넘겨 보세요."""
# en = """
# The arguments handed to train by position are not in the order of its definition. Each of the two gets the value of
# the other. Compare with the definition of train side by side, or pass them by name."""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid)

    train(relu_net, x_train, t_train, x_test, t_test, batch_size, iters_num, learning_rate)
    train(sigmoid_net, x_train, t_train, x_test, t_test, batch_size, iters_num, learning_rate)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
