# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient", "test_the_update_reaches_the_arrays_that_layers_hold"]
# shows = ["network.params… += … | [] += (*) | … += learning_rate * …"]
# shows_no = ["-x | -= | [] = (-) | np.subtract | np.negative"]
#
# [title]
# ko = "기울기를 빼지 않고 더함"
# en = "The gradient is added, not subtracted"
#
# [explanation]
# ko = """
# 기울기는 손실이 가장 빨리 커지는 방향을 가리키는데, 매개변수를 그 방향으로 움직이고 있습니다. train_loss_list를 그려
# 보고, 본문의 갱신 식에서 부호를 확인해 보세요."""
# en = """
# The gradient points where the loss grows fastest, and the parameters are moved that way. Plot train_loss_list, and
# look up the sign in the formula of the update."""
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
            network.params[key] += learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
