# /// misconception
# caught_by = ["test_the_last_batch_of_an_epoch_may_be_smaller"]
# uses = ["np.array_split", "//"]
# shows = [
#     "np.array_split(….permutation(), (//)) | np.array_split(np.random.permutation(), (//)) | np.array_split(name, (//))",
# ]
# shows_no = ["… + 1 | np.ceil | math.ceil | (-) // … | -(… | - in train"]
#
# [title]
# ko = "묶음의 수가 하나 모자람"
# en = "There is one batch too few"
#
# [explanation]
# ko = """
# 나눗셈의 몫만큼으로 나누면 남는 그림이 다른 묶음에 들어가 batch_size보다 큰 묶음이 생깁니다. 본문에서는 남은 그림이 더
# 작은 묶음 하나가 됩니다. 그림 20개와 batch_size 8로 묶음의 수와 크기를 출력해 보세요."""
# en = """
# Split into as many parts as the quotient says, the images that are left go into the other batches, which become larger
# than batch_size. In the text they make one smaller batch. Print the number and the sizes of the batches for 20 images
# and a batch_size of 8."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(len(x_train))
        for part in np.array_split(index, len(x_train) // batch_size):
            grads = network.gradient(x_train[part], t_train[part])
            optimizer.update(network.params, grads)
        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
