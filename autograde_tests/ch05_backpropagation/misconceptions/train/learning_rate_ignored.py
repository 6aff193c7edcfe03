# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient"]
# shows = ["ignored train.learning_rate:…"]
#
# [title]
# ko = "받은 학습률을 쓰지 않음"
# en = "The learning rate that is given is not used"
#
# [explanation]
# ko = """
# 갱신에 learning_rate를 쓰지 않아서, 다른 학습률을 주어도 학습이 달라지지 않습니다. 함수의 인수가 모두 몸체에서
# 쓰이는지 하나씩 찾아보세요."""
# en = """
# The update does not use learning_rate, so giving another rate makes no difference. Look for each argument of the
# function in its body."""
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
            network.params[key] -= 0.1 * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
