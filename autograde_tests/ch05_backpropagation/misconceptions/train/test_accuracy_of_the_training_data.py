# /// misconception
# caught_by = ["test_accuracies_are_those_of_all_training_and_all_test_rows"]
# shows = ["ignored train.x_test:…"]
#
# [title]
# ko = "시험 데이터를 쓰지 않음"
# en = "The test data are not used"
#
# [explanation]
# ko = """
# x_test를 쓰는 곳이 없습니다. 그러면 본 적 없는 데이터에서 얼마나 맞히는지 알 수 없습니다. accuracy를 부르는 두 줄의
# 인수를 견주어 보세요."""
# en = """
# x_test is used nowhere, and nothing tells how the network does on data that it has never seen. Compare the arguments
# of the two calls of accuracy."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grad = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_train, t_train)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
