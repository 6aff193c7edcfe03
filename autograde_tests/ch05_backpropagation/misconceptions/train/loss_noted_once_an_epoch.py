# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch", "test_loss_on_digits_falls"]
#
# [title]
# ko = "손실을 에폭마다 한 번만 적음"
# en = "The loss is noted once an epoch only"
#
# [explanation]
# ko = """
# 손실을 적는 줄이 정확도와 함께 조건문 안에 들어가 있습니다. 그래서 train_loss_list에 반복의 수가 아니라 에폭의
# 수만큼만 값이 들어갑니다. 두 목록을 각각 얼마나 자주 적어야 하는지, 줄의 들여쓰기를 살펴보세요."""
# en = """
# The line that notes the loss has got into the condition along with the accuracies, so train_loss_list holds as many
# values as there are epochs, not steps. See how often each list has to grow, and look at the indentation of the lines."""
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

        if i % iter_per_epoch == 0:
            loss = network.loss(x_batch, t_batch)
            train_loss_list.append(loss)
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
