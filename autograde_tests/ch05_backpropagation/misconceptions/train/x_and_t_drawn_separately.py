# /// misconception
# caught_by = ["test_x_and_t_come_from_the_same_rows"]
# uses = ["drawn twice"]
# shows = ["drawn twice"]
# shows_no = [".permutation | .shuffle | .seed | np.random.seed | .set_state"]
#
# [title]
# ko = "x와 t의 행을 따로 뽑음"
# en = "Rows of x and t are drawn separately"
#
# [explanation]
# ko = """
# 데이터와 정답의 번호를 각각 무작위로 뽑았습니다. 그러면 그림과 정답의 짝이 맞지 않아서, 신경망은 아무 관계도 배울 수
# 없고 손실이 거의 줄지 않습니다. 미니배치의 한 행이 원래 어떤 데이터와 정답이었는지 따라가 보세요."""
# en = """
# The numbers for the data and for the targets are drawn one after the other. Images and targets no longer belong
# together: there is nothing to learn, and the loss hardly falls. For one row of a minibatch, trace which sample and
# which target it was."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    for i in range(iters_num):
        x_batch = x_train[np.random.choice(train_size, batch_size)]
        t_batch = t_train[np.random.choice(train_size, batch_size)]

        grad = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
