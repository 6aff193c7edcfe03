# /// misconception
# caught_by = ["test_a_loss_is_noted_for_every_minibatch", "test_a_second_training_starts_a_new_list"]
# shows = ["return …"]
# shows_no = [
#     ".append | append | .append() in loop | comprehension | += | [] = … | .extend | .insert | yield | np.append | … + [,] | np.concatenate | np.hstack",
# ]
#
# [title]
# ko = "손실의 리스트를 돌려주지 않음"
# en = "No list of the losses is returned"
#
# [explanation]
# ko = """
# 갱신마다의 손실을 모은 리스트가 돌아오지 않습니다. 학습이 어떻게 나아갔는지 그리려면 모두 있어야 합니다. 리스트를
# 만들어 반복마다 덧붙이고 그것을 돌려주세요."""
# en = """
# What comes back is not the list of the losses of all updates, without which no curve can be drawn. Make a list,
# append to it in every step, and return it."""
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
    return loss
