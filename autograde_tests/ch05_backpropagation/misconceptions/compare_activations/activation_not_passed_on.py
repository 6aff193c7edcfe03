# /// misconception
# caught_by = ["test_relu_is_ahead_in_a_small_budget"]
# uses = ["TwoLayerNet"]
#
# [title]
# ko = "두 신경망의 활성화가 같음"
# en = "Both networks have the same activation"
#
# [explanation]
# ko = """
# 이름만 다르고 활성화가 같은 두 신경망을 비교하고 있습니다. 만들 때 정하지 않은 활성화는 기본값입니다. 두 신경망을
# 만드는 줄이 무엇이 다른지 비교해 보세요."""
# en = """
# Two networks of the same activation are compared, which differ in name only. An activation that is not chosen when a
# network is made is the default. Compare the two lines that make the networks: how do they differ?"""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10)

    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
