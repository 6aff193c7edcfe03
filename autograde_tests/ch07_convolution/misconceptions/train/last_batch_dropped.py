# /// misconception
# caught_by = ["test_the_last_batch_of_an_epoch_may_be_smaller"]
# lacks = ["np.array_split"]
# shows = ["len() // batch_size | x_train.shape[0] // batch_size | [] // batch_size | name // batch_size | int((x_train.shape[0] / batch_size)) | int((len(x_train) / batch_size)) | int((name / batch_size))"]
# shows_no = ["… % batch_size | name % name | name % attribute | (//) + … | … + (//) | np.ceil | math.ceil | divmod | np.array_split | max"]
#
# [title]
# ko = "마지막의 작은 묶음을 버림"
# en = "The last, smaller batch is dropped"
#
# [explanation]
# ko = """
# 나누어떨어지지 않을 때 남은 그림을 쓰지 않습니다. 본문에서는 모자란 대로 씁니다. 그림 20개를 8개씩 나누면 묶음이
# 몇 개인지 세어 보세요."""
# en = """
# Images that are left when the division has a rest are not used; the text takes them as a smaller batch. Count the
# batches of 20 images, 8 at a time."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(0, train_size - batch_size + 1, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
