# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient"]
# lacks = ["[] = (-)"]
#
# [title]
# ko = "매개변수가 갱신되지 않음"
# en = "The parameters are never updated"
#
# [explanation]
# ko = """
# 기울기로 매개변수를 바꾸는 줄이 없거나, 매개변수가 아닌 다른 이름을 바꿉니다. 기울기를 구한 다음 network.params의
# 배열이 어디에서 바뀌는지 보세요."""
# en = """
# No line changes the parameters by the gradient, or another name is changed in their place. See where the arrays in
# network.params change after the gradient is known."""
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
            step = learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
