# /// misconception
# caught_by = ["test_relu_is_ahead_in_a_small_budget"]
# uses = ["'Relu'", "'Sigmoid'"]
#
# [title]
# ko = "두 결과의 이름이 서로 바뀜"
# en = "The two results have exchanged names"
#
# [explanation]
# ko = """
# 결과의 딕셔너리에서 이름과 값의 짝이 바뀌었습니다. 본문에서 말하는 두 정확도의 크기와 비교하고, 각 값이 어느
# 신경망에서 왔는지 따라가 보세요."""
# en = """
# Names and values are paired the wrong way in the dict. Compare with the accuracies mentioned in the text, and trace
# which network each value comes from."""
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

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": sigmoid_acc, "Sigmoid": relu_acc}
