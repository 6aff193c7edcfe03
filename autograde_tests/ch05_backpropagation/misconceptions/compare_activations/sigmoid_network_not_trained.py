# /// misconception
# caught_by = ["test_both_learn_when_the_steps_are_large"]
# uses = ["train"]
# lacks = ["train() in loop"]
#
# [title]
# ko = "Sigmoid 신경망이 학습하지 않음"
# en = "The Sigmoid network is not trained"
#
# [explanation]
# ko = """
# 줄을 복사하고 신경망의 이름을 고치지 않은 것 같습니다. Sigmoid 신경망은 처음의 가중치 그대로여서 정확도가 찍는 수준에
# 머무릅니다. 본문에서도 Sigmoid가 낮다고 하여 지나치기 쉽습니다. 학습률을 크게 하여 둘 다 배우는지 보세요."""
# en = """
# A line seems to have been copied without the name being changed. The Sigmoid network keeps its first weights and only
# guesses. The text says that Sigmoid is low, so this is easily overlooked. Use a large learning rate and see whether
# both learn."""
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    input_size = x_train.shape[1]
    relu_net = TwoLayerNet(input_size, hidden_size, 10, activation=Relu)
    sigmoid_net = TwoLayerNet(input_size, hidden_size, 10, activation=Sigmoid)

    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    relu_acc = relu_net.accuracy(x_test, t_test)
    sigmoid_acc = sigmoid_net.accuracy(x_test, t_test)
    return {"Relu": relu_acc, "Sigmoid": sigmoid_acc}
