# /// misconception
# caught_by = ["test_images_are_shuffled", "test_every_epoch_shuffles_anew"]
# lacks = ["np.random… | .shuffle | .permutation | .choice | random.shuffle | random.sample | .permuted | np.random.permutation"]
# shows_no = ["np.random… | .permutation | .shuffle | random.… | random in train"]
#
# [title]
# ko = "그림을 섞지 않음"
# en = "Images are not shuffled"
#
# [explanation]
# ko = """
# 에폭마다 처음 순서대로 씁니다. 비슷한 그림이 이어져 있으면 한 묶음에 같은 숫자만 들어가 배움이 흔들립니다. 첫
# 묶음의 정답을 출력해 보세요."""
# en = """
# Every epoch uses the order that the data have. If similar images lie together, a batch holds one digit only and
# learning staggers. Print the targets of the first batch."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.arange(train_size)
        for i in range(0, train_size, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
