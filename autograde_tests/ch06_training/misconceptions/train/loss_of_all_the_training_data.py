# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = [".loss(x_train, t_train)"]
#
# [title]
# ko = "훈련 데이터 전체의 손실을 적음"
# en = "The loss of all training data is noted"
#
# [explanation]
# ko = """
# 걸음마다 훈련 데이터 전체로 손실을 구해 아주 느리고, 본문이 정한 값도 아닙니다. 본문에서 적어 두는 것은 그
# 미니배치의 손실입니다. loss에 무엇을 넣는지 보세요."""
# en = """
# Each step measures the loss on all training data, which is slow and not what the text asks for: the loss of that
# minibatch. See what is passed to loss."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)

        loss = network.loss(x_train, t_train)
        train_loss_list.append(loss)
    return train_loss_list
