# /// misconception
# caught_by = ["test_accuracies_are_those_after_the_last_update"]
# uses = ["'test_acc_list'"]
#
# [title]
# ko = "적어 둔 마지막 정확도를 돌려줌"
# en = "The last accuracy noted is returned"
#
# [explanation]
# ko = """
# train이 적은 목록의 마지막 값을 결과로 삼았습니다. 그 값은 에폭마다 한 번씩 잰 것이어서, 그 뒤의 갱신이 반영되지 않을
# 수 있습니다. 본문은 마지막 갱신까지 끝난 신경망의 정확도를 묻습니다. 반복이 한 에폭보다 적을 때 무엇이 나오는지
# 보세요."""
# en = """
# The last value in the list of train is taken as the result. It is measured once an epoch, and updates after it may
# not be covered. The text asks for the accuracy of the network after its last update. See what comes out with fewer
# steps than one epoch has."""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    result = {}
    for name, activation in {"Relu": Relu, "Sigmoid": Sigmoid}.items():
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        history = train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[name] = history["test_acc_list"][-1]
    return result
