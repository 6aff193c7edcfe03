# /// misconception
# caught_by = ["test_minibatches_are_drawn_at_random"]
# lacks = ["random in train"]
#
# [title]
# ko = "미니배치를 데이터의 순서대로 자름"
# en = "Minibatches are cut off in order"
#
# [explanation]
# ko = """
# 무작위로 뽑지 않고 데이터가 놓인 순서대로 batch_size개씩 잘라 쓰고 있습니다. 데이터가 클래스별로 정렬되어 있으면 한
# 미니배치에 한 클래스만 들어갈 수도 있습니다. 본문에서 행을 어떻게 뽑으라고 했는지 다시 읽어 보세요."""
# en = """
# Rows are not drawn at random but cut off in the order in which they lie in the data. If the data happen to be sorted
# by class, a minibatch may hold a single one. Read again how the text wants the rows to be picked."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    for i in range(iters_num):
        start = i % iter_per_epoch * batch_size
        batch_mask = np.arange(start, min(start + batch_size, train_size))
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

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
