# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = ["range(iters_num + 1) | range((+)) | range(0, iters_num + 1)"]
#
# [title]
# ko = "갱신을 한 번 더 함"
# en = "One update too many"
#
# [explanation]
# ko = """
# 반복의 끝에 1을 더해서 갱신이 한 번 많습니다. 0부터 세는 범위는 끝에 적힌 수만큼 이미 돕니다. 기록된 손실의 수를 세어 보세요."""
# en = """
# 1 was added to the end of the loop, so there is one update too many. A range that counts from 0 already has as many
# steps as its end says. Count the losses that are noted."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)
    train_loss_list, train_acc_list, test_acc_list = ([], [], [])
    for i in range(iters_num + 1):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch, t_batch = (x_train[batch_mask], t_train[batch_mask])
        grads = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grads[key]
        train_loss_list.append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
