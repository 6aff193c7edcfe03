# /// misconception
# caught_by = ["test_accuracies_are_measured_on_the_test_data"]
# uses = ["#100 | #100.0"]
# shows = ["… * 100 | 100 * … | … * 100.0 | 100.0 * …"]
#
# [title]
# ko = "정확도를 백분율로 바꿈"
# en = "The accuracy is turned into percent"
#
# [explanation]
# ko = """
# 정확도에 100을 곱해 돌려주고 있습니다. 읽기에는 편하지만 본문에서 약속한 결과는 0과 1 사이의 수이며, 이 값을 쓰는
# 다른 코드는 그 범위를 믿습니다. 보기 좋게 바꾸는 일은 출력할 때 해 보세요."""
# en = """
# The accuracy is multiplied by 100 before it is returned. That is pleasant to read, but the result promised in the
# text is a number from 0 to 1, and code that uses it relies on the range. Make it look nice where you print it."""
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

    relu_acc = 100 * relu_net.accuracy(x_test, t_test)
    sigmoid_acc = 100 * sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
