# /// misconception
# caught_by = ["test_accuracies_are_noted_once_an_epoch"]
#
# [title]
# ko = "정확도를 반복마다 적음"
# en = "Accuracies are noted in every step"
#
# [explanation]
# ko = """
# 에폭마다가 아니라 갱신할 때마다 전체 데이터로 정확도를 잽니다. 목록이 손실만큼 길어지고, 전체 데이터에 대한 예측을
# 매번 하므로 학습이 몹시 느려집니다. 한 에폭이 끝났는지를 반복문 안에서 어떻게 알 수 있는지 생각해 보세요."""
# en = """
# Accuracies on all the data are measured with every update and not once an epoch. The lists get as long as that of the
# losses, and predicting everything each time makes training very slow. How can the loop tell that an epoch is over?"""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]

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

        train_acc = network.accuracy(x_train, t_train)
        test_acc = network.accuracy(x_test, t_test)
        train_acc_list.append(train_acc)
        test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
