# /// misconception
# caught_by = ["test_every_image_is_seen_once_an_epoch"]
# uses = ["np.random.choice | .choice | .integers | np.random.randint | .randint | random.choices"]
# lacks = ["replace=False | ….choice(…, False…"]
# shows = ["np.random.choice | .choice | np.random.randint | .integers"]
#
# [title]
# ko = "묶음마다 되풀이해 뽑음"
# en = "Batches are drawn with replacement"
#
# [explanation]
# ko = """
# 6장처럼 묶음마다 새로 뽑아, 한 에폭에 어떤 그림은 여러 번 나오고 어떤 그림은 나오지 않습니다. 이 연습 문제는
# 섞은 순서를 차례로 쓰는 것입니다. 한 에폭에 나온 그림의 번호를 세어 보세요."""
# en = """
# As in chapter 6 each batch is drawn anew, and in an epoch some images come several times and others never. This
# exercise uses the shuffled order in turn. Count the images that an epoch has seen."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(0, train_size, batch_size):
            batch_mask = np.random.choice(train_size, batch_size)
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
