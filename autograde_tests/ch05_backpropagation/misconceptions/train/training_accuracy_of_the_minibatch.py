# /// misconception
# caught_by = ["test_accuracies_are_those_of_all_training_and_all_test_rows"]
# shows = [".accuracy(x_batch, t_batch)"]
#
# [title]
# ko = "훈련 정확도를 미니배치로 잼"
# en = "The training accuracy is that of a minibatch"
#
# [explanation]
# ko = """
# 훈련 정확도를 미니배치로만 재고 있습니다. 데이터가 적어 값이 크게 흔들리고, 갱신에 쓴 데이터는 실제보다 좋아 보이기도
# 합니다. 본문에서 정확도를 어떤 데이터에 대해 재라고 했는지 보세요."""
# en = """
# The training accuracy is measured on the minibatch only. So few rows make it jump about, and rows that were used for
# an update may look better than the rest. See which data the text wants it measured on."""
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
            train_acc = network.accuracy(x_batch, t_batch)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
