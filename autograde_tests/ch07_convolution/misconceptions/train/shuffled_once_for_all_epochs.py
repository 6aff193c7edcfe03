# /// misconception
# caught_by = ["test_every_epoch_shuffles_anew"]
# uses = ["np.random… | .shuffle | .permutation | random.shuffle | .permuted | random.sample"]
# lacks = ["random in loop"]
# shows = ["random in train"]
# shows_no = ["random in loop | comprehension | lambda | yield | while"]
#
# [title]
# ko = "처음에 한 번만 섞음"
# en = "Shuffled once for all epochs"
#
# [explanation]
# ko = """
# 섞는 줄이 에폭의 반복문 밖에 있어 모든 에폭이 같은 묶음을 되풀이합니다. 묶음이 에폭마다 달라져야 기울기의 치우침이
# 서로 지워집니다. 에폭마다 첫 묶음을 출력해 보세요."""
# en = """
# The shuffle stands outside the loop over epochs, and all of them repeat the same batches. Biases of batches cancel
# if these change. Print the first batch of each epoch."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    index = np.random.permutation(train_size)
    for epoch in range(epochs):
        for i in range(0, train_size, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
