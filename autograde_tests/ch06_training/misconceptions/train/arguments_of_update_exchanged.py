# /// misconception
# caught_by = ["test_the_optimizer_gets_the_parameters_and_their_gradients_in_every_step"]
# shows = [
#     "optimizer.update(name, network.params) | .update(name, network.params) | .update(.gradient(), network.params)",
# ]
#
# [title]
# ko = "update의 두 인수가 바뀜"
# en = "The arguments of update are exchanged"
#
# [explanation]
# ko = """
# 기울기가 매개변수의 자리에 들어가, 기울기에서 매개변수를 뺍니다. 그래서 신경망은 그대로입니다. 갱신 뒤에 params가
# 변하는지 출력해 보세요."""
# en = """
# Gradients take the place of parameters, and parameters are subtracted from them. The network stays as it is. Print
# params after an update."""
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
        optimizer.update(grads, network.params)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
