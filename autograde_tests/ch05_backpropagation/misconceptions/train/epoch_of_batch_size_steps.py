# /// misconception
# caught_by = ["test_accuracies_are_noted_once_an_epoch"]
# shows = ["% batch_size | name % batch_size"]
#
# [title]
# ko = "batch_size번을 한 에폭으로 봄"
# en = "An epoch is taken for batch_size steps"
#
# [explanation]
# ko = """
# 정확도를 batch_size번의 반복마다 적고 있습니다. batch_size는 한 번에 배우는 데이터의 수이고, 한 에폭은 훈련 데이터를
# 한 바퀴 도는 데 필요한 반복의 수입니다. 본문의 예에 두 수를 넣어 한 에폭이 몇 번인지 직접 구해 보세요."""
# en = """
# Accuracies are noted every batch_size steps. That is the number of rows in one step, while an epoch is the number of
# steps it takes to go once round the training data. Work out the steps of an epoch for the numbers in the example of
# the text."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]

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

        if i % batch_size == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
