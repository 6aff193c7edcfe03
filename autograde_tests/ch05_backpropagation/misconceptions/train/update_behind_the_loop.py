# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient", "test_parameters_of_any_name_are_updated"]
#
# [title]
# ko = "갱신이 반복문 뒤에 있음"
# en = "The update stands behind the loop"
#
# [explanation]
# ko = """
# 매개변수를 갱신하는 줄이 미니배치를 지나는 반복문 뒤에 있어서, 거기에서 구한 기울기 가운데 마지막 것만 쓰입니다. 기울기를
# 구할 때마다 갱신해야 합니다. 갱신하는 줄의 들여쓰기를 보세요."""
# en = """
# The parameters are updated behind the loop over the minibatches, and of the gradients computed in it only the last is
# used. Each gradient is to be followed by an update. Look at the indentation of the line that updates."""
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
        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    for key in network.params:
        network.params[key] -= learning_rate * grad[key]

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
