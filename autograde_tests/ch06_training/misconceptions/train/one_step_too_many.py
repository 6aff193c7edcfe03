# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = ["range(iters_num + 1) | range((+)) | range(0, iters_num + 1)"]
#
# [title]
# ko = "갱신을 한 번 더 함"
# en = "One update too many"
#
# [explanation]
# ko = """
# 반복의 끝에 1을 더해서 갱신이 한 번 많습니다. 0부터 세는 범위는 끝에 적힌 수만큼 이미 돕니다. 기록된 손실의 수를 세어 보세요."""
# en = """
# 1 was added to the end of the loop, so there is one update too many. A range that counts from 0 already has as many
# steps as its end says. Count the losses that are noted."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    for _ in range(iters_num + 1):
        batch = np.random.choice(len(x_train), batch_size)
        x, t = (x_train[batch], t_train[batch])
        optimizer.update(network.params, network.gradient(x, t))
        losses.append(network.loss(x, t))
    return losses
