# /// misconception
# caught_by = ["test_a_minibatch_has_batch_size_rows"]
# shows = ["…x_train[batch_size]…"]
#
# [title]
# ko = "배치 크기를 번호로 씀"
# en = "The batch size is used as an index"
#
# [explanation]
# ko = """
# 뽑은 번호들이 아니라 배치 크기를 번호로 써서, 미니배치 대신 그 번호의 행 하나를 꺼냅니다. 뽑은 번호의 배열을 넣어야 합니다. 꺼낸 것의 모양을 출력해 보세요."""
# en = """
# The batch size stands where the drawn numbers belong, so a single row comes out and no minibatch. The array of drawn
# numbers has to stand there. Print the shape of what is taken out."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    for _ in range(iters_num):
        batch = np.random.choice(len(x_train), batch_size)
        x, t = (x_train[batch_size], t_train[batch_size])
        optimizer.update(network.params, network.gradient(x, t))
        losses.append(network.loss(x, t))
    return losses
