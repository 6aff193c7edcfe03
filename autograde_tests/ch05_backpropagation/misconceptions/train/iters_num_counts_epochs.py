# /// misconception
# caught_by = ["test_a_minibatch_has_batch_size_rows", "test_every_step_goes_down_the_gradient"]
# shows = ["range(iter_per_epoch)"]
#
# [title]
# ko = "iters_num을 에폭의 수로 봄"
# en = "iters_num is taken for the number of epochs"
#
# [explanation]
# ko = """
# 에폭을 iters_num번 되풀이하여, 갱신은 그보다 훨씬 많이 일어납니다. 본문의 iters_num은 미니배치 하나로 갱신하는
# 횟수입니다. train_loss_list의 길이가 얼마여야 하는지 보세요."""
# en = """
# There are iters_num epochs, with many more updates than that. In the text, iters_num is the number of updates, each
# by one minibatch. See how long train_loss_list has to be."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    for epoch in range(iters_num):
        for i in range(iter_per_epoch):
            batch_mask = np.random.choice(train_size, batch_size)
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grad = network.gradient(x_batch, t_batch)
            for key in network.params:
                network.params[key] -= learning_rate * grad[key]

            train_loss_list.append(network.loss(x_batch, t_batch))

        train_acc_list.append(network.accuracy(x_train, t_train))
        test_acc_list.append(network.accuracy(x_test, t_test))

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
