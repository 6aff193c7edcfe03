# /// misconception
# caught_by = ["test_x_and_t_come_from_the_same_rows"]
# uses = ["drawn twice"]
# shows = ["drawn twice"]
# shows_no = [".permutation | .shuffle | .seed | np.random.seed | .set_state"]
#
# [title]
# ko = "x와 t를 따로 뽑음"
# en = "x and t are drawn separately"
#
# [explanation]
# ko = """
# 데이터와 정답을 저마다 무작위로 뽑아 짝이 맞지 않습니다. 신경망은 아무 관계 없는 정답을 배우려 합니다. 미니배치
# 하나의 그림과 정답을 나란히 출력해 보세요."""
# en = """
# Data and targets are drawn at random one by one and do not belong together. The network tries to learn targets of
# other images. Print an image of a minibatch beside its target."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[np.random.choice(train_size, batch_size)]

        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
