# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = [".loss(x_train, t_train)"]
#
# [title]
# ko = "미니배치가 아닌 전체의 손실을 적음"
# en = "The loss of all the data is noted"
#
# [explanation]
# ko = """
# 적어 둔 손실이 미니배치가 아니라 훈련 데이터 전체의 값입니다. 반복마다 전체를 다시 계산하므로 느리고, 본문이 말하는
# 손실이 아닙니다. 손실을 구할 때 넘기는 데이터가 기울기를 구한 데이터와 같은지 보세요."""
# en = """
# The losses noted are those of all the training data and not of the minibatches. Everything is computed again in each
# step, and it is not the loss the text asks for. See whether loss is given the same rows as gradient."""
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

        loss = network.loss(x_train, t_train)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
