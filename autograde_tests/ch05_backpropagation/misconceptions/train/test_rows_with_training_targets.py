# /// misconception
# caught_by = ["test_accuracies_are_those_of_all_training_and_all_test_rows"]
# shows = [".accuracy(x_test, t_train)"]
#
# [title]
# ko = "시험 데이터를 훈련 정답과 비교함"
# en = "Test rows are compared with training targets"
#
# [explanation]
# ko = """
# 시험 정확도를 잴 때 데이터는 시험 데이터인데 정답은 훈련 데이터의 것입니다. 짝이 맞지 않으므로 값에 아무 뜻이 없고,
# 데이터의 수가 다르면 오류가 나기도 합니다. accuracy를 부르는 두 줄의 인수를 나란히 놓고 비교해 보세요."""
# en = """
# The test accuracy is measured on the test data but with the targets of the training data. They do not belong
# together, so the value means nothing; with different numbers of rows there may be an error. Put the two calls of
# accuracy side by side and compare their arguments."""
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
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_train)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
