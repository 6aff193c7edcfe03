# /// misconception
# caught_by = ["test_a_minibatch_has_batch_size_rows", "test_minibatches_come_from_all_the_training_rows"]
# shows = [
#     "network.loss(x_train[batch_size], … | network.gradient(x_train[batch_size], … | .gradient(x_train[batch_size], …",
# ]
#
# [title]
# ko = "뽑은 번호 대신 batch_size로 고름"
# en = "Picks by batch_size, not by the drawn numbers"
#
# [explanation]
# ko = """
# 무작위로 번호들을 뽑아 두고는, 데이터를 고를 때 batch_size를 번호로 썼습니다. 그래서 언제나 같은 데이터 하나만
# 배우게 됩니다. 미니배치의 형상을 출력해 보세요."""
# en = """
# Numbers are drawn at random, but batch_size is then used as the index into the data. What is learnt is one and the
# same sample all the time. Print the shape of a minibatch."""
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
        x_batch = x_train[batch_size]
        t_batch = t_train[batch_size]

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
