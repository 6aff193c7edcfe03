# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = ["range(1, iters_num) | range(iters_num - 1) | range((-))"]
#
# [title]
# ko = "갱신을 한 번 덜 함"
# en = "One update too few"
#
# [explanation]
# ko = """
# 1부터 세면서 끝을 그대로 두었거나, 끝에서 1을 뺐습니다. 파이썬의 범위에는 끝이 포함되지 않습니다. 한 번만 갱신하라고
# 했을 때 손실이 하나 기록되는지 확인해 보세요."""
# en = """
# The loop counts from 1 with its end left as it is, or 1 is taken from its end. A range in Python does not include its
# end. Ask for a single update and see whether a loss is noted."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)
    train_loss_list, train_acc_list, test_acc_list = ([], [], [])
    for i in range(1, iters_num):
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
