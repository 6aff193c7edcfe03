# /// misconception
# caught_by = ["test_x_and_t_come_from_the_same_rows"]
# uses = ["random twice"]
# shows = ["drawn twice"]
# shows_no = [".seed | np.random.seed | .set_state"]
#
# [title]
# ko = "그림과 정답을 따로 섞음"
# en = "Images and targets are shuffled separately"
#
# [explanation]
# ko = """
# 정답을 다른 순서로 섞어 그림과 짝이 맞지 않습니다. 신경망은 아무 관계 없는 정답을 배우려 합니다. 묶음 하나의
# 그림과 정답을 나란히 출력해 보세요."""
# en = """
# Targets get an order of their own and do not belong to the images. The network tries to learn targets of others.
# Print an image of a batch beside its target."""
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
            t_batch = t_train[np.random.permutation(train_size)[i : i + batch_size]]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
