# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# uses = [".append"]
# lacks = [".append() in loop"]
#
# [title]
# ko = "손실을 마지막에 한 번만 적음"
# en = "A loss is noted only once, at the end"
#
# [explanation]
# ko = """
# 손실을 적는 줄이 반복문 밖에 있어 결과에 수가 하나뿐입니다. 학습이 어떻게 나아가는지 볼 수 없습니다. 들여쓰기와
# 결과의 길이를 보세요."""
# en = """
# The line that notes the loss stands outside the loop, and the result has a single number. One cannot see how
# training goes. Look at the indentation and at the length of the result."""
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

    loss = network.loss(x_batch, t_batch)
    train_loss_list.append(loss)
    return train_loss_list
