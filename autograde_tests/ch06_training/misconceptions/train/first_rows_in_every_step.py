# /// misconception
# caught_by = ["test_accuracy_on_new_digits_passes_the_bar", "test_minibatches_are_drawn_at_random"]
# lacks = ["np.random… | .choice | .permutation | .shuffle | random.sample | random.choice | .integers"]
# shows = ["[:·] | np.arange(batch_size) | range(batch_size) | np.arange(0, batch_size)"]
# shows_no = ["random in train"]
#
# [title]
# ko = "언제나 처음 행들을 씀"
# en = "Always the first rows"
#
# [explanation]
# ko = """
# 미니배치를 뽑지 않고 훈련 데이터의 처음 행들만 씁니다. 나머지 데이터에서는 아무것도 배우지 못합니다. 갱신할
# 때마다 행의 번호를 새로 뽑으세요."""
# en = """
# No minibatch is drawn: the first rows of the training data are used in every step, and nothing is learnt from
# the others. Draw numbers of rows anew for each update."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    for i in range(iters_num):
        x_batch = x_train[:batch_size]
        t_batch = t_train[:batch_size]
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
