# /// misconception
# caught_by = ["test_the_accuracy_on_the_test_data_is_noted_after_each_epoch"]
# shows = ["ignored train.x_test:…", ".accuracy(x_train, t_train) | .accuracy(x_train, … | .accuracy(x_batch, t_batch)"]
#
# [title]
# ko = "시험 데이터로 정확도를 재지 않음"
# en = "The accuracy is not that of the test data"
#
# [explanation]
# ko = """
# 배운 데이터로 잰 정확도는 외운 것과 이해한 것을 가리지 못합니다. 본문은 시험 데이터로 재라고 합니다. 두 정확도를
# 나란히 출력해 보세요."""
# en = """
# An accuracy on what was learnt does not tell learning by heart from understanding. The text asks for the test
# data. Print both side by side."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(0, train_size, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_train, t_train))
    return test_acc_list
