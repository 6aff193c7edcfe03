# /// misconception
# caught_by = ["test_relu_is_ahead_in_a_small_budget", "test_both_learn_when_the_steps_are_large"]
# shows = ["Relu() | Sigmoid()"]
#
# [title]
# ko = "활성화를 클래스가 아닌 객체로 넘김"
# en = "The activation is passed as an object, not a class"
#
# [explanation]
# ko = """
# 활성화 계층을 미리 만들어 넘겼는데, TwoLayerNet은 받은 것을 불러서 계층을 만듭니다. 이미 만들어진 객체는 부를 수
# 없어서 TypeError가 납니다. 본문에서 activation이 무엇이라고 했는지, 클래스와 객체 가운데 어느 쪽인지 보세요."""
# en = """
# The activation layer is made first and then passed, while TwoLayerNet makes the layer itself by calling what it gets.
# An object that has already been made cannot be called, hence the TypeError. See what the text says about activation:
# is it a class or an object?"""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu())
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid())

    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
