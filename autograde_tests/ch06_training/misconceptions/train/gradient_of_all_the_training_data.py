# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch", "test_a_minibatch_has_batch_size_rows"]
# shows = [".gradient(x_train, t_train)"]
#
# [title]
# ko = "훈련 데이터 전체로 기울기를 구함"
# en = "The gradient of all the training data"
#
# [explanation]
# ko = """
# 기울기를 미니배치가 아니라 훈련 데이터 전체에서 구합니다. 뽑은 미니배치는 갱신에 쓰이지 않습니다.
# gradient에 무엇을 넘기는지 보세요."""
# en = """
# The gradient is taken of all the training data and not of the minibatch, so what was drawn has no part in the
# update. Look at what is passed to gradient."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grads = network.gradient(x_train, t_train)
        optimizer.update(network.params, grads)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
