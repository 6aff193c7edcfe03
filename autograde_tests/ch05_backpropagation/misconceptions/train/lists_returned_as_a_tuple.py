# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch", "test_accuracies_are_noted_once_an_epoch"]
# shows = ["return (,)"]
#
# [title]
# ko = "딕셔너리가 아니라 튜플을 돌려줌"
# en = "Returns a tuple, not a dict"
#
# [explanation]
# ko = """
# 값들을 쉼표로 이어 돌려주면 튜플이 됩니다. 본문은 이름으로 값을 찾을 수 있는 딕셔너리를 약속했으므로, 이름으로
# 꺼내려 하면 TypeError가 납니다. 본문에서 결과의 이름들을 다시 확인해 보세요."""
# en = """
# Values returned with commas between them are a tuple. The text promises a dict, whose values are found by name, and
# asking a tuple for a name is a TypeError. Look up the names of the result in the text."""
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
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return train_loss_list, train_acc_list, test_acc_list
