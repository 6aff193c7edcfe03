# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch"]
# shows = ["range(1, iters_num) | range(iters_num - 1) | range((-))"]
#
# [title]
# ko = "갱신을 한 번 덜 함"
# en = "One update too few"
#
# [explanation]
# ko = """
# 1부터 세면서 끝을 그대로 두었거나, 끝에서 1을 뺐습니다. 파이썬의 범위에는 끝이 포함되지 않습니다. 한 번만 갱신하라고
# 했을 때 손실이 하나 기록되는지 확인해 보세요."""
# en = """
# The loop counts from 1 with its end left as it is, or 1 is taken from its end. A range in Python does not include its
# end. Ask for a single update and see whether a loss is noted."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    for _ in range(1, iters_num):
        batch = np.random.choice(len(x_train), batch_size)
        x, t = (x_train[batch], t_train[batch])
        optimizer.update(network.params, network.gradient(x, t))
        losses.append(network.loss(x, t))
    return losses
