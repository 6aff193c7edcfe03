# /// misconception
# caught_by = ["test_relu_is_ahead_in_a_small_budget", "test_both_learn_when_the_steps_are_large"]
# shows = ["train(….accuracy(…"]
#
# [title]
# ko = "train의 결과를 신경망으로 여김"
# en = "The result of train is taken for the network"
#
# [explanation]
# ko = """
# train이 학습한 신경망을 돌려준다고 생각하고 그 결과를 같은 이름에 담은 것 같습니다. train은 신경망을 제자리에서
# 학습시키고 기록이 담긴 딕셔너리를 돌려주므로, 그것에는 accuracy가 없어 AttributeError가 납니다. 학습 뒤에 신경망이
# 어디에 있는지 생각해 보세요."""
# en = """
# You seem to expect the trained network from train, and store the result under its name. train teaches the network
# where it is and returns a dict of records, which has no accuracy, hence the AttributeError. Where is the network
# after training?"""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid)

    relu_net = train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    sigmoid_net = train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
